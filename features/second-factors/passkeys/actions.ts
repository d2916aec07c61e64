"use server";
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/server";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { confirmAction, setUpAction } from "@/features/auth/action";
import type { LimitedResult } from "@/features/auth/form/action-result";
import { proofPages } from "@/features/auth/proof-pages";
import { deviceInWords } from "@/features/auth/session/device";
import { giveBrowserSession, readSessionId } from "@/features/auth/session/next-auth";
import { readClient } from "@/features/auth/sign-in/read-client";
import { followChange, goOnProven } from "../next-page";
import { readFrom } from "../read-from";
import { askForPasskey, askToMakePasskey } from "./ask-mutations";
import { confirmWithPasskey } from "./confirm-mutations";
import { addPasskey } from "./mutations";
import { toldOf } from "./outcome";
import { leadingSchema, newPasskeySchema, passkeyAnswerSchema } from "./schema";

const answeredSchema = leadingSchema.extend({ on: z.enum(proofPages), answer: passkeyAnswerSchema });
/** `on` is the page that asks: where a second factor is set up, or that of one's account, which is drawn anew. */
const madeSchema = leadingSchema.extend({ on: z.enum(["account", "set-up"]), answer: newPasskeySchema });

const askToConfirm = confirmAction(z.object({}), async (scope) => {
  const asked = { purpose: "confirm", accountId: scope.actor.accountId } as const;
  const question = await askForPasskey(asked, await readFrom(scope));
  return "refused" in question ? toldOf(question) : { ok: true as const, ...question };
});

/** Asks for a passkey of the account, as proof of who is there. */
export async function askToConfirmAction(): Promise<
  LimitedResult<{ options: PublicKeyCredentialRequestOptionsJSON }>
> {
  return askToConfirm({});
}

const confirm = confirmAction(answeredSchema, async (scope, { answer, on, next, lang }) => {
  const sessionId = (await readSessionId()) ?? "";
  const confirmed = await confirmWithPasskey(scope, sessionId, answer, await readFrom(scope));
  if ("refused" in confirmed) return toldOf(confirmed);
  if (!confirmed.renewed) return { ok: false as const, formError: "signedOut" };
  await giveBrowserSession(confirmed.renewed);
  await goOnProven({ on, next, lang });
  return { ok: true as const };
});

export async function confirmWithPasskeyAction(raw: z.input<typeof answeredSchema>): Promise<LimitedResult> {
  return confirm(raw);
}

const askToMake = setUpAction(z.object({}), async (scope) => {
  const asked = await askToMakePasskey(scope, await readFrom(scope));
  return "refused" in asked ? toldOf(asked) : { ok: true as const, ...asked };
});

/** Asks the browser to make a passkey for the account. */
export async function askToMakePasskeyAction(): Promise<
  LimitedResult<{ options: PublicKeyCredentialCreationOptionsJSON }>
> {
  const asked = await askToMake({});
  // The page then asks for the proof that is missing.
  if (!asked.ok && asked.formError === "unproven") refresh();
  return asked;
}

const add = setUpAction(madeSchema, async (scope, { answer, on, next, lang }) => {
  const { accountId, language } = scope.actor;
  const device = deviceInWords((await readClient()).userAgent, language);
  const added = await addPasskey(scope, (await readSessionId()) ?? "", answer, device);
  if ("refused" in added) return toldOf(added);
  await followChange(accountId, added, next, lang);
  if (on === "set-up") redirect(next);
  refresh();
  return { ok: true as const };
});

/** Keeps what the browser has made; recovery codes, if there are new ones, are shown before anything else. */
export async function addPasskeyAction(raw: z.input<typeof madeSchema>): Promise<LimitedResult> {
  return add(raw);
}
