"use client";

import { describedBy, Field, FieldError, inputClass } from "@/components/field";
import { AnswerForm } from "@/features/auth/components/answer-form";
import type { FormState } from "@/features/auth/form/state";
import type { FormWords } from "@/features/auth/form/words";
import { languageName } from "@/lib/i18n/language-name";
import { type Locale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { archiveAction, unarchiveAction } from "../../municipalities/actions";
import { noteField } from "../../municipalities/schema";
import { PlaceFields, type SettingsAddress } from "./place-fields";

type Props = { place: SettingsAddress; name: string; start: FormState; words: FormWords; locale: Locale };

/** Archives the municipality, with what its address says of it, once somebody has said that this is meant. */
export function ArchiveForm({ place, name, start, words, locale }: Props) {
  const t = translator(locale, "places");
  return (
    <AnswerForm action={archiveAction} start={start} words={words} submit={t("archive.submit", { name })}>
      {(errorOf, { values }) => (
        <>
          <PlaceFields {...place} />
          {locales.map((language) => {
            const field = noteField(language);
            const [hint, error] = [t("archive.noteHint"), errorOf(field)];
            return (
              <Field
                key={field}
                id={field}
                label={t("archive.note", { language: languageName(language, locale) })}
                hint={hint}
                error={error}
              >
                <textarea
                  id={field}
                  name={field}
                  lang={language}
                  rows={2}
                  maxLength={500}
                  defaultValue={values[field] ?? ""}
                  aria-invalid={error ? true : undefined}
                  aria-describedby={describedBy(field, { hint, error })}
                  className={inputClass}
                />
              </Field>
            );
          })}
          <div>
            <label className="flex items-start gap-2.5">
              <input
                type="checkbox"
                name="sure"
                className="mt-0.5 size-5 shrink-0 accent-cobalt"
                aria-invalid={errorOf("sure") ? true : undefined}
                aria-describedby={describedBy("archive-sure", { error: errorOf("sure") })}
              />
              {t("archive.sure", { name })}
            </label>
            <FieldError id="archive-sure" error={errorOf("sure")} />
          </div>
        </>
      )}
    </AnswerForm>
  );
}

/** Takes the municipality back from the archive. */
export function UnarchiveForm({ place, name, start, words, locale }: Props) {
  const t = translator(locale, "places");
  return (
    <AnswerForm action={unarchiveAction} start={start} words={words} submit={t("unarchive.submit", { name })}>
      {() => <PlaceFields {...place} />}
    </AnswerForm>
  );
}
