"use client";
import { AnswerForm } from "@/features/auth/components/answer-form";
import type { FormState } from "@/features/auth/form-state";
import type { FormWords } from "@/features/auth/form-words";
import type { Locale } from "@/lib/i18n/locales";
import { confirmAppAction } from "../totp-actions";
import { CodeField, type CodeLabels } from "./code-field";

type Props = {
  start: FormState;
  words: FormWords;
  next: string;
  lang: Locale;
  labels: CodeLabels & { submit: string };
};

/** The first code of a new app, which puts it in force. */
export function FirstCodeForm({ start, words, next, lang, labels }: Props) {
  return (
    <AnswerForm action={confirmAppAction} start={start} words={words} submit={labels.submit}>
      {(errorOf) => (
        <>
          <input type="hidden" name="next" value={next} />
          <input type="hidden" name="lang" value={lang} />
          <CodeField id="first-code" error={errorOf("code")} labels={labels} />
        </>
      )}
    </AnswerForm>
  );
}
