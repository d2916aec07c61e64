"use server";
import { refresh } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { provenAction } from "@/features/auth/action";
import { answerForm, keepAnswer, stateOf, textOf } from "@/features/auth/form/answer";
import type { FormState } from "@/features/auth/form/state";
import { accountPath, setUpAddress } from "@/features/auth/paths";
import { giveBrowserSession, readSessionId } from "@/features/auth/session/next-auth";
import { beginApp } from "./codes/begin-app";
import { removeApp } from "./codes/totp-mutations";
import { renewRecoveryCodes } from "./factor-mutations";
import { goOnChanged, leadingOn } from "./next-page";

const renew = provenAction(z.object({}), async (scope) => {
  const changed = await renewRecoveryCodes(scope, (await readSessionId()) ?? "");
  if ("refused" in changed) return { ok: false, formError: changed.refused };
  return { ok: true, accountId: scope.actor.accountId, changed };
});

const remove = provenAction(z.object({}), async (scope) => {
  const changed = await removeApp(scope, (await readSessionId()) ?? "");
  if ("refused" in changed) return { ok: false, formError: changed.refused };
  await giveBrowserSession(changed.renewed);
  return { ok: true };
});

/** The buttons of the account's section: another app, no app, or other recovery codes. */
export async function changeTwoStepAction(_: FormState, form: FormData): Promise<FormState> {
  const change = textOf(form, "change");
  if (change === "app") {
    const begun = await beginApp({});
    // Without a proof the same page asks for one first, and then goes on.
    if (begun.ok || begun.formError === "unproven") redirect(setUpAddress(...leadingOn(form)));
    return answer(stateOf("two-step", {}, begun));
  }
  if (change === "codes") {
    const renewed = await renew({});
    return renewed.ok
      ? goOnChanged(form, renewed.accountId, renewed.changed)
      : answer(stateOf("two-step", {}, renewed));
  }
  return change === "remove" ? answer(stateOf("two-step", {}, await remove({}))) : notFound();
}

/** The page is drawn anew, so that it shows what is true now: also that a proof is missing. */
async function answer(state: FormState): Promise<FormState> {
  refresh();
  if (state.isDone) await keepAnswer(state);
  return answerForm(state, accountPath);
}
