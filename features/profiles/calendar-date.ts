import { z } from "zod";
import { isoDay, isoMonth, isoYear } from "@/features/figures/schema";

/** When something happened, as precisely as is known. */
export const calendarDateSchema = z.discriminatedUnion("precision", [
  z.object({ precision: z.literal("day"), value: isoDay }),
  z.object({ precision: z.literal("month"), value: isoMonth }),
  z.object({ precision: z.literal("year"), value: isoYear }),
]);
