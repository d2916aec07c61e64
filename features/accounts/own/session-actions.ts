"use server";
import { refresh } from "next/cache";
import { z } from "zod";
import { provenAction } from "@/features/auth/action";
import { answerForm, stateOf, textOf } from "@/features/auth/form/answer";
import type { FormState } from "@/features/auth/form/state";
import { accountPath } from "@/features/auth/paths";
import { readSessionId } from "@/features/auth/session/next-auth";
import { endOtherSessions, endOwnSession } from "./mutations";
import { ownSessionSchema } from "./schema";

const endOne = provenAction(ownSessionSchema, async (scope, { session }) => {
  await endOwnSession(scope, session);
  return { ok: true };
});

const endOthers = provenAction(z.object({}), async (scope) => {
  const sessionId = await readSessionId();
  if (sessionId) await endOtherSessions(scope, sessionId);
  return { ok: true };
});

/** Ends the session whose button was pressed, or with "others" all but the present one. */
export async function endSessionsAction(_: FormState, form: FormData): Promise<FormState> {
  const session = textOf(form, "session");
  const result = await (session === "others" ? endOthers({}) : endOne({ session }));
  // Drawn anew, so that it shows what is true now: also that a proof is missing.
  refresh();
  return answerForm(stateOf("sessions", { session }, result), accountPath);
}
