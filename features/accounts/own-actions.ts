"use server";
import { z } from "zod";
import { ownAction, provenAction } from "@/features/auth/action";
import type { ActionResult } from "@/features/auth/action-result";
import { stateOf, textOf } from "@/features/auth/form-answer";
import type { FormState } from "@/features/auth/form-state";
import { countAttempt } from "@/features/auth/limits";
import { readSessionId } from "@/features/auth/next-auth";
import { checkPresentPassword } from "@/features/auth/present-password";
import { answerOwn, presentProblem } from "./own-answer";
import { askEmailChange } from "./own-email-mutations";
import { endOtherSessions, endOwnSession, setOwnProfile } from "./own-mutations";
import { getOwnAccount } from "./own-queries";
import { newEmailSchema, ownEmailSchema, ownProfileSchema, ownSessionSchema } from "./own-schema";

const setProfile = ownAction(ownProfileSchema, async (scope, profile) => {
  await setOwnProfile(scope, profile);
  return { ok: true };
});

const setEmail = ownAction(ownEmailSchema, async (scope, { email, present }) => {
  // Each sends a mail to an address that may be anybody's, so right ones count too.
  const checked = await checkPresentPassword(scope.actor, present, { isCounted: true });
  if ("refused" in checked) return presentProblem(checked);
  if (checked.email === email) return { ok: false, fieldErrors: { email: "emailSame" } };
  await askEmailChange(scope, email);
  return { ok: true };
});

/** For who has no password to show: they have proven in another way who they are. */
const setEmailWithout = provenAction(newEmailSchema, async (scope, { email }): Promise<ActionResult> => {
  const account = await getOwnAccount(scope);
  if (!account || account.hasPassword) return { ok: false, fieldErrors: { present: "passwordMissing" } };
  const attempt = { email: scope.actor.accountId, address: null, device: null };
  const slowed = await countAttempt(attempt, "own-password");
  if (slowed) return presentProblem({ refused: "slowed", ...slowed });
  if (account.email === email) return { ok: false, fieldErrors: { email: "emailSame" } };
  await askEmailChange(scope, email);
  return { ok: true };
});

const endOne = ownAction(ownSessionSchema, async (scope, { session }) => {
  await endOwnSession(scope, session);
  return { ok: true };
});

const endOthers = ownAction(z.object({}), async (scope) => {
  const sessionId = await readSessionId();
  if (sessionId) await endOtherSessions(scope, sessionId);
  return { ok: true };
});

export async function setOwnProfileAction(_: FormState, form: FormData): Promise<FormState> {
  const values = { name: textOf(form, "name"), language: textOf(form, "language") };
  const result = await setProfile(values as Parameters<typeof setProfile>[0]);
  return answerOwn(stateOf("profile", values, result));
}

export async function askEmailChangeAction(_: FormState, form: FormData): Promise<FormState> {
  const email = textOf(form, "email");
  const result = await (form.has("present")
    ? setEmail({ email, present: textOf(form, "present") })
    : setEmailWithout({ email }));
  return answerOwn(stateOf("email", { email }, emailProblem(result)));
}

/** Ends the session whose button was pressed, or with "others" all but the present one. */
export async function endSessionsAction(_: FormState, form: FormData): Promise<FormState> {
  const session = textOf(form, "session");
  const result = await (session === "others" ? endOthers({}) : endOne({ session }));
  return answerOwn(stateOf("sessions", { session }, result));
}

/** What the general schema of an address says in general, said of an address. */
function emailProblem<R extends Parameters<typeof stateOf>[2]>(result: R): R {
  if (result.ok || result.fieldErrors?.email !== "invalid") return result;
  return { ...result, fieldErrors: { ...result.fieldErrors, email: "emailInvalid" } };
}
