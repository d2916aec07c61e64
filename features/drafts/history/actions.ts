"use server";

import { notFound, redirect } from "next/navigation";
import { editorAction } from "@/features/auth/action";
import { addressIn, answerForm, fromForm, type Outcome, stateOf, textOf } from "@/features/auth/form/answer";
import type { FormState } from "@/features/auth/form/state";
import { editorPath } from "@/features/auth/paths";
import { restoreRevision } from "./mutations";
import { historyAddress, historyQuerySchema, restoreSchema } from "./schema";

const restoring = editorAction(fromForm(restoreSchema), async (scope, input): Promise<Outcome> => {
  const result = (await restoreRevision(scope, input)) ?? notFound();
  if ("refused" in result) return { ok: false, formError: result.refused };
  redirect(editorPath({ country: result.countrySlug, slug: result.slug }));
});

/** Leads to the editor, where the text stands again; otherwise back to the comparison, and says why not. */
export async function restoreAction(_: FormState, form: FormData): Promise<FormState> {
  const result = await restoring(form);
  const query = historyQuerySchema.parse({ from: textOf(form, "from"), to: textOf(form, "to") });
  return answerForm(stateOf("restore", {}, result), historyAddress(addressIn(form), query));
}
