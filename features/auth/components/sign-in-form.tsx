"use client";
import { describedBy, Field, inputClass } from "@/components/field";
import type { Locale } from "@/lib/i18n/locales";
import { signInAction } from "../actions";
import type { FormState } from "../form-state";
import type { FormWords } from "../form-words";
import { AnswerForm } from "./answer-form";
import { PasswordInput } from "./password-input";

type Props = {
  start: FormState;
  words: FormWords;
  next: string;
  lang: Locale;
  labels: Record<"email" | "password" | "show" | "hide" | "submit", string>;
};

export function SignInForm({ start, words, next, lang, labels }: Props) {
  return (
    <AnswerForm action={signInAction} start={start} words={words} submit={labels.submit} isWide>
      {(errorOf, { values }) => {
        const emailError = errorOf("email");
        return (
          <>
            <input type="hidden" name="next" value={next} />
            <input type="hidden" name="lang" value={lang} />
            <Field id="email" label={labels.email} error={emailError}>
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
                aria-invalid={emailError ? true : undefined}
                aria-describedby={describedBy("email", { error: emailError })}
                className={inputClass}
              />
            </Field>
            <Field id="password" label={labels.password} error={errorOf("password")}>
              <PasswordInput id="password" error={errorOf("password")} labels={labels} />
            </Field>
          </>
        );
      }}
    </AnswerForm>
  );
}
