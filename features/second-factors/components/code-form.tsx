"use client";
import { AnswerForm } from "@/features/auth/components/answer-form";
import type { FormAction } from "@/features/auth/components/use-answer";
import type { FormState } from "@/features/auth/form/state";
import type { FormWords } from "@/features/auth/form/words";
import type { Locale } from "@/lib/i18n/locales";
import { CodeField, type CodeLabels } from "./code-field";

type Props = {
  action: FormAction;
  start: FormState;
  words: FormWords;
  next: string;
  lang: Locale;
  labels: CodeLabels & { submit: string };
  isWide?: boolean;
};

/** Asks for a code of an authenticator app: as the second step, or as the first one of a new app. */
export function CodeForm({ action, start, words, next, lang, labels, isWide = false }: Props) {
  return (
    <AnswerForm action={action} start={start} words={words} submit={labels.submit} isWide={isWide}>
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
