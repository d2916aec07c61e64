"use server";
import { refresh } from "next/cache";
import { z } from "zod";
import { provenAction } from "@/features/auth/action";
import { answerForm, stateOf } from "@/features/auth/form-answer";
import type { FormState } from "@/features/auth/form-state";
import { giveBrowserSession, readSessionId } from "@/features/auth/next-auth";
import { accountPath } from "@/features/auth/staff-pages";
import { removeOwnPassword } from "./own-password-mutations";

const remove = provenAction(z.object({}), async (scope) => {
  const removed = await removeOwnPassword(scope, (await readSessionId()) ?? "");
  if ("refused" in removed) return { ok: false, formError: removed.refused };
  await giveBrowserSession(removed.renewed);
  return { ok: true };
});

export async function removeOwnPasswordAction(_: FormState, __: FormData): Promise<FormState> {
  const result = await remove({});
  refresh();
  return answerForm(stateOf("no-password", {}, result), accountPath);
}
