"use server";
import { refresh } from "next/cache";
import { provenAction } from "@/features/auth/action";
import { answerKeeping, type Outcome, stateOf, textOf } from "@/features/auth/form/answer";
import type { FormState } from "@/features/auth/form/state";
import { accountPath } from "@/features/auth/paths";
import { giveBrowserSession, readSessionId } from "@/features/auth/session/next-auth";
import { countAttempt } from "@/features/auth/sign-in/limits";
import { problemOf } from "@/features/auth/sign-in/new-password";
import { emailProblem } from "../email-problem";
import { askEmailChange } from "./email-mutations";
import { setOwnPassword } from "./mutations";
import { getOwnAccount } from "./queries";
import { ownEmailSchema, ownPasswordSchema } from "./schema";

// For accounts that have no password, because their people come by single sign-on: a proof stands in for it. Who has
// one is asked for it all the same, whatever their form says.
const hasPassword = { ok: false, fieldErrors: { present: "passwordMissing" } } as const;
const signedOut = { ok: false, formError: "signedOut" } as const;

const setFirst = provenAction(ownPasswordSchema.omit({ present: true }), async (scope, { password }) => {
  const account = await getOwnAccount(scope);
  if (account?.hasPassword) return hasPassword;
  const problem = problemOf(password, { name: scope.actor.name, email: account?.email ?? "" });
  if (problem) return { ok: false, fieldErrors: { password: problem } };
  const renewed = await setOwnPassword(scope, password, (await readSessionId()) ?? "");
  if (!renewed) return signedOut;
  await giveBrowserSession(renewed);
  return { ok: true };
});

const askChange = provenAction(ownEmailSchema.omit({ present: true }), async (scope, { email }) => {
  const account = await getOwnAccount(scope);
  if (account?.hasPassword) return hasPassword;
  // Each sends a mail to an address that may be anybody's.
  const attempt = { account: scope.actor.accountId, address: null, device: null };
  const slowed = await countAttempt(attempt, "own-password");
  if (slowed) return { ok: false, formError: "slowed", waitSeconds: slowed.waitSeconds };
  if (account?.email === email) return { ok: false, fieldErrors: { email: "emailSame" } };
  await askEmailChange(scope, email);
  return { ok: true };
});

function answer(name: string, values: Record<string, string>, result: Outcome): Promise<FormState> {
  refresh();
  return answerKeeping(stateOf(name, values, result), accountPath);
}

export async function setFirstPasswordAction(_: FormState, form: FormData): Promise<FormState> {
  return answer("password", {}, await setFirst({ password: textOf(form, "password") }));
}

export async function askProvenEmailChangeAction(_: FormState, form: FormData): Promise<FormState> {
  const email = textOf(form, "email");
  return answer("email", { email }, emailProblem(await askChange({ email })));
}
