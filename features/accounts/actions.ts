"use server";

import { refresh } from "next/cache";
import { postedForm } from "@/features/auth/form/posted";
import { requireStaff } from "@/features/auth/gates";
import { localeSchema } from "@/lib/i18n/locale-schema";
import { setLanguage } from "./mutations";

/** Sets the account's language from the button that was pressed; a form, so that it works without a script. */
export async function setLanguageAction(form: FormData): Promise<void> {
  const scope = await requireStaff();
  const language = localeSchema.safeParse(postedForm(form).get("language"));
  if (!language.success) return;
  await setLanguage(scope, language.data);
  refresh();
}
