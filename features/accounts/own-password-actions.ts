"use server";
import { z } from "zod";
import { ownAction, provenAction } from "@/features/auth/action";
import { stateOf, textOf } from "@/features/auth/form-answer";
import type { FormState } from "@/features/auth/form-state";
import { problemOf } from "@/features/auth/new-password";
import { giveBrowserSession, readSessionId } from "@/features/auth/next-auth";
import { checkPresentPassword } from "@/features/auth/present-password";
import { answerOwn, presentProblem } from "./own-answer";
import { chooseOwnPassword, removeOwnPassword, setOwnPassword } from "./own-password-mutations";
import { getOwnAccount } from "./own-queries";
import { chosenPasswordSchema, ownPasswordSchema } from "./own-schema";

const signedOut = { ok: false, formError: "signedOut" } as const;

const setPassword = ownAction(ownPasswordSchema, async (scope, { present, password }) => {
  const checked = await checkPresentPassword(scope.actor, present);
  if ("refused" in checked) return presentProblem(checked);
  const problem = problemOf(password, { name: scope.actor.name, email: checked.email });
  if (problem) return { ok: false, fieldErrors: { password: problem } };
  const sessionId = await readSessionId();
  return sessionId ? follow(await setOwnPassword(scope, password, sessionId)) : signedOut;
});

const choosePassword = provenAction(chosenPasswordSchema, async (scope, { password }) => {
  const account = await getOwnAccount(scope);
  const problem = account && problemOf(password, account);
  if (problem) return { ok: false, fieldErrors: { password: problem } };
  const sessionId = await readSessionId();
  return sessionId ? follow(await chooseOwnPassword(scope, password, sessionId)) : signedOut;
});

const removePassword = provenAction(z.object({}), async (scope) => {
  const sessionId = await readSessionId();
  return sessionId ? follow(await removeOwnPassword(scope, sessionId)) : signedOut;
});

type Outcome = { renewed: string } | { refused: "signedOut" | "hasPassword" | "tooFewPasskeys" };

/** Goes on in the session's new id, or says why nothing was changed. */
async function follow(outcome: Outcome) {
  if ("refused" in outcome) return { ok: false, formError: outcome.refused } as const;
  await giveBrowserSession(outcome.renewed);
  return { ok: true } as const;
}

/** Changes the password or, where there is none and so no present one is sent, chooses it again. */
export async function setOwnPasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const given = { present: textOf(form, "present"), password: textOf(form, "password") };
  const result = await (form.has("present") ? setPassword(given) : choosePassword(given));
  return answerOwn(stateOf("password", {}, result));
}

export async function removeOwnPasswordAction(_: FormState, __: FormData): Promise<FormState> {
  return answerOwn(stateOf("no-password", {}, await removePassword({})));
}
