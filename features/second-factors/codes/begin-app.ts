import "server-only";
import { z } from "zod";
import { setUpAction } from "@/features/auth/action";
import { keepWaiting } from "../sealed-cookie";
import { newSecret } from "./totp";

/** Draws a secret for a new app; it waits in the browser and is not in force. */
export const beginApp = setUpAction(z.object({}), async ({ actor }) => {
  await keepWaiting("new-authenticator", actor.accountId, newSecret());
  return { ok: true };
});
