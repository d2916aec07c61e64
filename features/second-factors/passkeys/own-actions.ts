"use server";
import { refresh } from "next/cache";
import { notFound } from "next/navigation";
import { provenAction } from "@/features/auth/action";
import { answerForm, stateOf, textOf } from "@/features/auth/form/answer";
import type { FormState } from "@/features/auth/form/state";
import { accountPath } from "@/features/auth/paths";
import { giveBrowserSession, readSessionId } from "@/features/auth/session/next-auth";
import { removePasskey, renamePasskey } from "./mutations";
import { toldOf } from "./outcome";
import { removePasskeySchema, renamePasskeySchema } from "./schema";

const rename = provenAction(renamePasskeySchema, async (scope, input) =>
  (await renamePasskey(scope, input))
    ? { ok: true as const, done: "renamed" }
    : { ok: false as const, formError: "passkeyGone" },
);

const remove = provenAction(removePasskeySchema, async (scope, { credentialId }) => {
  const removed = await removePasskey(scope, (await readSessionId()) ?? "", credentialId);
  if ("refused" in removed) return toldOf(removed);
  await giveBrowserSession(removed.renewed);
  return { ok: true as const, done: "removed" };
});

/** Renames the passkey whose form was sent, or removes it, by the button that was pressed. */
export async function changePasskeyAction(_: FormState, form: FormData): Promise<FormState> {
  const values = { credentialId: textOf(form, "credentialId"), name: textOf(form, "name") };
  const action = Object.entries({ remove, rename }).find(([name]) => name === textOf(form, "do"))?.[1];
  const result = await (action ?? notFound())(values);
  refresh();
  return answerForm(stateOf("passkeys", values, result), accountPath);
}
