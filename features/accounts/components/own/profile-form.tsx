"use client";
import { describedBy, Field, inputClass } from "@/components/field";
import { AnswerForm } from "@/features/auth/components/answer-form";
import type { FormState } from "@/features/auth/form/state";
import type { FormWords } from "@/features/auth/form/words";
import { localeNames, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { setOwnProfileAction } from "../../own/actions";
import type { OwnAccount } from "../../own/queries";

type Props = { account: OwnAccount; start: FormState; words: FormWords };

export function ProfileForm({ account, start, words }: Props) {
  const t = translator(account.language, "account");
  return (
    <AnswerForm
      action={setOwnProfileAction}
      start={start}
      words={words}
      submit={t("profile.submit")}
      done={() => t("profile.done")}
    >
      {(errorOf, { values }) => {
        const language = values.language ?? account.language;
        return (
          <>
            <Field id="name" label={t("profile.name")} hint={t("profile.nameHint")} error={errorOf("name")}>
              <input
                id="name"
                name="name"
                autoComplete="name"
                required
                maxLength={100}
                defaultValue={values.name ?? account.name}
                aria-invalid={errorOf("name") ? true : undefined}
                aria-describedby={describedBy("name", { hint: true, error: errorOf("name") })}
                className={inputClass}
              />
            </Field>
            <Field
              id="language"
              label={t("profile.language")}
              hint={t("profile.languageHint")}
              error={errorOf("language")}
            >
              <select
                id="language"
                name="language"
                defaultValue={language}
                aria-describedby={describedBy("language", { hint: true, error: errorOf("language") })}
                className={inputClass}
              >
                {locales.map((locale) => (
                  <option key={locale} value={locale} lang={locale}>
                    {localeNames[locale]}
                  </option>
                ))}
              </select>
            </Field>
          </>
        );
      }}
    </AnswerForm>
  );
}
