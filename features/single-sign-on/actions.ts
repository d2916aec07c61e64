"use server";
import { redirect } from "next/navigation";
import { z } from "zod";
import { confirmAction } from "@/features/auth/action";
import { answerForm, stateOf } from "@/features/auth/form/answer";
import { postedForm } from "@/features/auth/form/posted";
import type { FormState } from "@/features/auth/form/state";
import { addressOfProof } from "@/features/auth/proof-pages";
import { provider } from "@/features/auth/provider/provider";
import type { SessionScope } from "@/features/auth/scopes";
import { askProvider } from "@/features/auth/session/next-auth";
import { attempting, failed, telling } from "./attempt";
import { keepReturn, readReturn } from "./return-cookie";

/** Asks the provider; of somebody who is signed in already it is to ask anew who they are. */
const asking = (scope?: SessionScope) =>
  attempting(async () => {
    if (!provider) return { formError: "providerInvalid" };
    const answer = await askProvider({ isAnew: scope !== undefined });
    return "failed" in answer ? failed(answer, scope) : answer;
  });

/** Sends the browser to the provider; a form, so that it works without a script. */
export async function startSingleSignOnAction(given: FormData): Promise<void> {
  const form = postedForm(given);
  const kept = readReturn({ next: form.get("next"), lang: form.get("lang") });
  const asked = await asking();
  if (!("address" in asked)) redirect(await telling(asked, kept));
  await keepReturn(kept);
  redirect(asked.address);
}

const proving = confirmAction(z.object({}), async (scope) => {
  const asked = await asking(scope);
  return "address" in asked ? { ok: true as const, ...asked } : { ok: false as const, ...asked };
});

/** Sends somebody who is signed in to the provider, to show there once more who they are. */
export async function startProofAction(_: FormState, given: FormData): Promise<FormState> {
  const form = postedForm(given);
  const said = { next: form.get("next"), lang: form.get("lang"), on: form.get("on") };
  const { on = "account", ...kept } = readReturn(said);
  const asked = await proving({});
  if (asked.ok) {
    await keepReturn({ on, ...kept });
    redirect(asked.address);
  }
  if (asked.formError === "signedOut") redirect(await telling({ formError: "signedOut" }, kept));
  return answerForm(stateOf("confirm-provider", {}, asked), addressOfProof({ on, ...kept }));
}
