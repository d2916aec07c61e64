"use client";

import { Button } from "@/components/button";
import { useAnswer } from "@/features/auth/components/use-answer";
import type { FormState } from "@/features/auth/form/state";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { addGrantAction } from "../../people/actions";
import { personPath } from "../../people/paths";
import type { NamedPlace } from "../../people/person-names";
import { AnswerNotice } from "../answer-notice";
import { GrantFields } from "../people/grant-fields";
import { problemTexts } from "../people/problem-text";

type Props = {
  accountId: string;
  places: readonly NamedPlace[];
  start: FormState;
  editorsPublish: boolean;
  locale: Locale;
};

/** Gives an account one more right. */
export function AddGrantForm({ accountId, places, start, editorsPublish, locale }: Props) {
  const t = translator(locale, "people");
  const { state, said, isPending, notice, form } = useAnswer<HTMLParagraphElement>(addGrantAction, start);
  const errors = problemTexts(state.fieldErrors, locale);
  return (
    <form {...form} className="mt-4 flex flex-col gap-5">
      <input type="hidden" name="accountId" value={accountId} />
      <AnswerNotice answer={said} page={personPath(accountId)} locale={locale} ref={notice} />
      <GrantFields id="grant" {...{ places, errors, editorsPublish, locale }} values={state.values} />
      <Button type="submit" kind="secondary" aria-disabled={isPending} className="w-full">
        {isPending ? t("person.working") : t("person.addSubmit")}
      </Button>
    </form>
  );
}
