"use client";

import { Button } from "@/components/button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { FormAnswer } from "../../form-answer";
import { addGrantAction } from "../../people-actions";
import type { NamedPlace } from "../../person-names";
import { AnswerNotice } from "../answer-notice";
import { GrantFields } from "../people/grant-fields";
import { problemTexts } from "../people/problem-text";
import { useAnswer } from "../use-answer";

type Props = { accountId: string; places: readonly NamedPlace[]; start: FormAnswer | null; locale: Locale };

/** Gives an account one more right. */
export function AddGrantForm({ accountId, places, start, locale }: Props) {
  const t = translator(locale, "people");
  const { answer, isPending, form } = useAnswer(addGrantAction, start);
  const errors = problemTexts(answer?.fieldErrors, locale);
  return (
    <form {...form} className="mt-4 flex flex-col gap-5">
      <input type="hidden" name="accountId" value={accountId} />
      <AnswerNotice answer={answer} locale={locale} />
      <GrantFields id="grant" places={places} values={answer?.values ?? {}} errors={errors} locale={locale} />
      <Button type="submit" kind="secondary" aria-disabled={isPending} className="w-full">
        {isPending ? t("person.working") : t("person.addSubmit")}
      </Button>
    </form>
  );
}
