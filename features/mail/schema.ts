import { z } from "zod";
import { shownStates } from "./states";

export const mailIdSchema = z.object({ mailId: z.uuid() });

/** What the address of the list asks for; what it does not understand is not asked for. */
export const listSchema = z.object({
  state: z.enum(shownStates).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
});
