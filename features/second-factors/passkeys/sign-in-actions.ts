"use server";
import type { PublicKeyCredentialRequestOptionsJSON } from "@simplewebauthn/server";
import { redirect } from "next/navigation";
import { z } from "zod";
import { secondStepAction } from "@/features/auth/action";
import type { LimitedResult } from "@/features/auth/form/action-result";
import { whenAvailable } from "@/features/auth/form/answer";
import { staffHome } from "@/features/auth/paths";
import { afterSignIn } from "@/features/auth/session/after-sign-in";
import { endSession } from "@/features/auth/session/end-sessions";
import { isKnownDevice } from "@/features/auth/session/known-device";
import { giveBrowserSession, readSessionId } from "@/features/auth/session/next-auth";
import { readClient } from "@/features/auth/sign-in/read-client";
import { backToSignIn } from "../next-page";
import { readFrom } from "../read-from";
import type { From } from "../second-step-mutations";
import { askForPasskey } from "./ask-mutations";
import { toldOf } from "./outcome";
import { leadingSchema, passkeyAnswerSchema } from "./schema";
import { completeWithPasskey, signInWithPasskey } from "./sign-in-mutations";

type Question = LimitedResult<{ options: PublicKeyCredentialRequestOptionsJSON }>;
const answeredSchema = leadingSchema.extend({ answer: passkeyAnswerSchema });
type Answered = z.input<typeof answeredSchema>;

/** Asks for any passkey of this site. */
export async function askToSignInAction(): Promise<Question> {
  return whenAvailable(async () => ask(null, { ...(await readClient()), device: null }));
}

/** Signs in with what a passkey has signed and goes on to `next`, or says why not. */
export async function signInWithPasskeyAction(raw: Answered): Promise<LimitedResult> {
  const parsed = answeredSchema.safeParse(raw);
  if (!parsed.success) return { ok: false, formError: "passkeyRefused" };
  const { answer, next, lang } = parsed.data;
  const outcome = await whenAvailable(async () => {
    const earlier = await readSessionId();
    const signedIn = await signInWithPasskey(answer, await readClient(), isKnownDevice);
    if ("refused" in signedIn) return toldOf(signedIn);
    await giveBrowserSession(signedIn.sessionId);
    if (earlier) await endSession(earlier);
    return { ok: true as const };
  });
  return outcome.ok ? redirect(await afterSignIn(next, lang)) : outcome;
}

const askWaiting = secondStepAction(z.object({}), async (scope) =>
  ask(scope.actor.accountId, await readFrom(scope)),
);

const complete = secondStepAction(answeredSchema, async (scope, { answer, next, lang }) => {
  const waiting = { sessionId: (await readSessionId()) ?? "", accountId: scope.actor.accountId };
  const completed = await completeWithPasskey(answer, waiting, await readFrom(scope));
  if ("refused" in completed) return toldOf(completed);
  if (!completed.sessionId) return { ok: false as const, formError: "signedOut" };
  await giveBrowserSession(completed.sessionId);
  return redirect(await afterSignIn(next, lang));
});

async function ask(accountId: string | null, from: From): Promise<Question> {
  const question = await askForPasskey({ purpose: "sign-in", accountId }, from);
  return "refused" in question ? toldOf(question) : { ok: true, ...question };
}

/** Asks for a passkey of the account whose session waits for its second step. */
export async function askAsSecondStepAction(): Promise<Question> {
  return askWaiting({});
}

/** Lets the waiting session in and goes on to `next`; back to the password when it has waited too long. */
export async function completeWithPasskeyAction(raw: Answered): Promise<LimitedResult> {
  const result = await complete(raw);
  if (result.ok || result.formError !== "signedOut") return result;
  const leading = leadingSchema.safeParse(raw);
  return backToSignIn(leading.data?.next ?? staffHome, leading.data?.lang);
}
