"use client";
import { AnswerForm } from "@/features/auth/components/answer-form";
import type { FormState } from "@/features/auth/form/state";
import type { FormWords } from "@/features/auth/form/words";
import { signInPath } from "@/features/auth/paths";
import { resetPasswordAction } from "@/features/auth/sign-in/reset-actions";
import type { Locale } from "@/lib/i18n/locales";
import type { NewPasswordLabels } from "../../new-password-labels";
import { NewPasswordField } from "../new-password-field";

type Props = {
  start: FormState;
  words: FormWords;
  lang: Locale;
  token: string;
  person: { name: string; email: string };
  field: NewPasswordLabels;
  labels: Record<"submit" | "done" | "signIn", string>;
};

/** The form behind a reset link. The address goes along, so that a password manager knows what it keeps. */
export function ChooseForm({ start, words, lang, token, person, field, labels }: Props) {
  return (
    <AnswerForm
      action={resetPasswordAction}
      start={start}
      words={words}
      submit={labels.submit}
      isOnce
      done={() => (
        <>
          <p>{labels.done}</p>
          <p className="mt-2">
            <a href={`${signInPath}?lang=${lang}`} className="link">
              {labels.signIn}
            </a>
          </p>
        </>
      )}
    >
      {(errorOf) => (
        <>
          <input type="hidden" name="lang" value={lang} />
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="username" autoComplete="username" value={person.email} readOnly />
          <NewPasswordField
            id="password"
            {...field}
            error={errorOf("password")}
            personal={() => [person.name, person.email]}
          />
        </>
      )}
    </AnswerForm>
  );
}
