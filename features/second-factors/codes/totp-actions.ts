"use server";
import { redirect } from "next/navigation";
import { z } from "zod";
import { setUpAction } from "@/features/auth/action";
import { answerForm, stateOf, textOf } from "@/features/auth/form/answer";
import type { FormState } from "@/features/auth/form/state";
import { setUpAddress } from "@/features/auth/paths";
import { readSessionId } from "@/features/auth/session/next-auth";
import { goBackToSignIn, goOnChanged, leadingOn } from "../next-page";
import { dropWaiting, readWaiting } from "../sealed-cookie";
import { beginApp } from "./begin-app";
import { putAppInForce } from "./totp-mutations";

/** Draws a new secret, which waits in the browser; the page then asks for a first code, or for a proof before that. */
export async function beginAppAction(form: FormData): Promise<void> {
  const page = setUpAddress(...leadingOn(form));
  const result = await beginApp({});
  if (!result.ok && result.formError === "signedOut") return goBackToSignIn(form);
  redirect(page);
}

/** Forgets the secret that waits; the one that is in force, if any, stays so. */
export async function dropAppAction(form: FormData): Promise<void> {
  const page = setUpAddress(...leadingOn(form));
  await dropWaiting("new-authenticator");
  redirect(page);
}

const firstCodeSchema = z.object({ code: z.string().trim().min(1, "codeMissing").max(100) });

const confirm = setUpAction(firstCodeSchema, async (scope, { code }) => {
  const { accountId } = scope.actor;
  const secret = await readWaiting("new-authenticator", accountId);
  if (!secret) return { ok: false, formError: "setUpOver" };
  const changed = await putAppInForce(scope, (await readSessionId()) ?? "", { secret, code });
  if (!("refused" in changed)) return { ok: true, accountId, changed };
  if (changed.refused === "signedOut") return { ok: false, formError: "signedOut" };
  return { ok: false, fieldErrors: { code: "codeWrong" } };
});

/** Puts the secret that waits in force when the code is its. Without one the page begins anew and says why. */
export async function confirmAppAction(_: FormState, form: FormData): Promise<FormState> {
  const result = await confirm({ code: textOf(form, "code") });
  if (result.ok) {
    await dropWaiting("new-authenticator");
    return goOnChanged(form, result.accountId, result.changed);
  }
  if (result.formError === "signedOut") return goBackToSignIn(form);
  const page = setUpAddress(...leadingOn(form));
  // The page asks for the proof first, and then goes on with the same secret.
  if (result.formError === "unproven") redirect(page);
  return answerForm(stateOf("set-up", {}, result), page);
}
