"use server";
import type { PublicKeyCredentialRequestOptionsJSON } from "@simplewebauthn/server";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { LimitedResult } from "@/features/auth/action-result";
import { afterSignIn } from "@/features/auth/after-sign-in";
import { endSession } from "@/features/auth/end-sessions";
import { whenAvailable } from "@/features/auth/form-answer";
import { knownDevice } from "@/features/auth/known-device";
import { giveBrowserSession, readSessionId } from "@/features/auth/next-auth";
import { readClient } from "@/features/auth/read-client";
import { returnPath } from "@/features/auth/return-path";
import { localeSchema } from "@/lib/i18n/locale-schema";
import { askForPasskey } from "./passkey-ask-mutations";
import { toldOf } from "./passkey-outcome";
import { passkeyAnswerSchema } from "./passkey-schema";
import { signInWithPasskey } from "./passkey-sign-in-mutations";

/** Asks for any passkey of this site. */
export async function askToSignInAction(): Promise<
  LimitedResult<{ options: PublicKeyCredentialRequestOptionsJSON }>
> {
  return whenAvailable(async () => {
    const { address } = await readClient();
    const question = await askForPasskey({ purpose: "sign-in", accountId: null }, address);
    return "refused" in question ? toldOf(question) : { ok: true, ...question };
  });
}

const signInSchema = z.object({
  answer: passkeyAnswerSchema,
  next: z.string().max(1000),
  lang: localeSchema,
});

/** Signs in with what a passkey has signed and goes on to `next`, or says why not. */
export async function signInWithPasskeyAction(raw: z.input<typeof signInSchema>): Promise<LimitedResult> {
  const parsed = signInSchema.safeParse(raw);
  if (!parsed.success) return { ok: false, formError: "passkeyRefused" };
  const { answer, next, lang } = parsed.data;
  const outcome = await whenAvailable(async () => {
    const earlier = await readSessionId();
    const isKnown = async (email: string) => (await knownDevice(email)) !== null;
    const signedIn = await signInWithPasskey(answer, await readClient(), isKnown);
    if ("refused" in signedIn) return toldOf(signedIn);
    await giveBrowserSession(signedIn.sessionId);
    if (earlier) await endSession(earlier);
    return { ok: true };
  });
  return outcome.ok ? redirect(await afterSignIn(returnPath(next), lang)) : outcome;
}
