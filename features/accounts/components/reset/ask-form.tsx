"use client";
import { describedBy, Field, inputClass } from "@/components/field";
import { AnswerForm } from "@/features/auth/components/answer-form";
import type { FormState } from "@/features/auth/form/state";
import type { FormWords } from "@/features/auth/form/words";
import { askForResetAction } from "@/features/auth/sign-in/reset-actions";
import type { Locale } from "@/lib/i18n/locales";

type Props = {
  start: FormState;
  words: FormWords;
  lang: Locale;
  labels: Record<"email" | "submit" | "done" | "doneHint", string>;
};

/** Asks for a link by mail; what it says afterwards is the same for every address. */
export function AskForm({ start, words, lang, labels }: Props) {
  return (
    <AnswerForm
      action={askForResetAction}
      start={start}
      words={words}
      submit={labels.submit}
      isOnce
      done={() => (
        <>
          <p>{labels.done}</p>
          <p className="mt-2">{labels.doneHint}</p>
        </>
      )}
    >
      {(errorOf, { values }) => {
        const error = errorOf("email");
        return (
          <Field id="email" label={labels.email} error={error}>
            <input type="hidden" name="lang" value={lang} />
            <input
              id="email"
              name="email"
              type="email"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              required
              maxLength={254}
              defaultValue={values.email}
              aria-invalid={error ? true : undefined}
              aria-describedby={describedBy("email", { error })}
              className={inputClass}
            />
          </Field>
        );
      }}
    </AnswerForm>
  );
}
