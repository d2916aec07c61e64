"use client";
import { describedBy, Field, inputClass } from "@/components/field";
import { Icon } from "@/components/icon";
import type { Locale } from "@/lib/i18n/locales";
import type { FormState } from "../form/state";
import type { FormWords } from "../form/words";
import { signInAction } from "../sign-in/actions";
import { AnswerForm } from "./answer-form";
import { PasswordInput } from "./password-input";

type Props = {
  start: FormState;
  words: FormWords;
  next: string;
  lang: Locale;
  labels: Record<"email" | "emailHint" | "password" | "show" | "hide" | "submit" | "nextStep", string>;
};

export function SignInForm({ start, words, next, lang, labels }: Props) {
  return (
    <>
      <AnswerForm action={signInAction} start={start} words={words} submit={labels.submit} isWide>
        {(errorOf, { values }) => {
          const emailError = errorOf("email");
          return (
            <>
              <input type="hidden" name="next" value={next} />
              <input type="hidden" name="lang" value={lang} />
              <Field id="email" label={labels.email} hint={labels.emailHint} error={emailError}>
                <input
                  id="email"
                  name="email"
                  type="email"
                  // The browser offers passkeys here, too (PasskeySignIn waits for one).
                  autoComplete="username webauthn"
                  autoCapitalize="none"
                  spellCheck={false}
                  required
                  maxLength={254}
                  defaultValue={values.email}
                  aria-invalid={emailError ? true : undefined}
                  aria-describedby={describedBy("email", { hint: labels.emailHint, error: emailError })}
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
      <p className="mt-4 flex items-center gap-2.5 text-meta text-ink-2">
        <Icon name="lock" className="shrink-0" /> {labels.nextStep}
      </p>
    </>
  );
}
