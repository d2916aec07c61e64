"use client";
import { AnswerForm } from "@/features/auth/components/answer-form";
import type { FormState } from "@/features/auth/form-state";
import type { FormWords } from "@/features/auth/form-words";
import type { Locale } from "@/lib/i18n/locales";
import { showCodeAction } from "../second-step-actions";
import { CodeField, type CodeLabels } from "./code-field";

type Props = {
  start: FormState;
  words: FormWords;
  next: string;
  lang: Locale;
  labels: CodeLabels & { submit: string };
};

/** The second step with an authenticator app. */
export function CodeForm({ start, words, next, lang, labels }: Props) {
  return (
    <AnswerForm action={showCodeAction} start={start} words={words} submit={labels.submit} isWide>
      {(errorOf) => (
        <>
          <input type="hidden" name="next" value={next} />
          <input type="hidden" name="lang" value={lang} />
          <CodeField id="code" error={errorOf("code")} labels={labels} />
        </>
      )}
    </AnswerForm>
  );
}
