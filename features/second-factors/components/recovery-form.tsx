"use client";
import { describedBy, Field, inputClass } from "@/components/field";
import { AnswerForm } from "@/features/auth/components/answer-form";
import type { FormState } from "@/features/auth/form/state";
import type { FormWords } from "@/features/auth/form/words";
import type { Locale } from "@/lib/i18n/locales";
import { showRecoveryCodeAction } from "../second-step-actions";

type Props = {
  start: FormState;
  words: FormWords;
  next: string;
  lang: Locale;
  labels: Record<"code" | "codeHint" | "submit", string>;
};

/** The second step with a recovery code, for who is without their app or passkey. */
export function RecoveryForm({ start, words, next, lang, labels }: Props) {
  return (
    <AnswerForm action={showRecoveryCodeAction} start={start} words={words} submit={labels.submit} isWide>
      {(errorOf) => {
        const error = errorOf("code");
        return (
          <Field id="recovery-code" label={labels.code} hint={labels.codeHint} error={error}>
            <input type="hidden" name="next" value={next} />
            <input type="hidden" name="lang" value={lang} />
            <input
              id="recovery-code"
              name="code"
              type="text"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              required
              maxLength={60}
              aria-invalid={error ? true : undefined}
              aria-describedby={describedBy("recovery-code", { hint: true, error })}
              className={`${inputClass} text-[1.125rem] tracking-[0.06em]`}
            />
          </Field>
        );
      }}
    </AnswerForm>
  );
}
