"use server";

import { notFound } from "next/navigation";
import { editorAction } from "@/features/auth/action";
import {
  addressIn,
  answerForm,
  answerOnPage,
  fromForm,
  type Outcome,
  stateOf,
  typedIn,
} from "@/features/auth/form/answer";
import { postedForm } from "@/features/auth/form/posted";
import type { FormState } from "@/features/auth/form/state";
import { siteAddress } from "@/features/auth/site-address";
import { createPreview, revokePreview } from "./mutations";
import { createPreviewSchema, previewPath, revokePreviewSchema, sharedPath } from "./schema";

const pageOf = (form: FormData) => `${previewPath(addressIn(form))}#share`;

const creating = editorAction(
  fromForm(createPreviewSchema),
  async (scope, input): Promise<Outcome & { token?: string }> => ({
    ok: true,
    ...(await createPreview(scope, input)),
  }),
);

/** Answers with the link, which is shown this once. */
export async function createPreviewAction(_: FormState, form: FormData): Promise<FormState> {
  const result = await creating(postedForm(form));
  if (!result.ok || !("token" in result)) {
    const typed = typedIn(form, ["note", "days"]);
    return answerForm(stateOf("preview", typed, result), pageOf(form));
  }
  const link = `${siteAddress}${sharedPath(result.token ?? "")}`;
  return answerOnPage(stateOf("preview", { link }, { ok: true }), pageOf(form));
}

const revoking = editorAction(fromForm(revokePreviewSchema), async (scope, input): Promise<Outcome> => {
  if (!(await revokePreview(scope, input))) notFound();
  return { ok: true, done: "revoked" };
});

export async function revokePreviewAction(_: FormState, form: FormData): Promise<FormState> {
  const result = await revoking(postedForm(form));
  const state = stateOf("revoke", {}, result);
  return result.ok ? answerOnPage(state, pageOf(form)) : answerForm(state, pageOf(form));
}
