"use client";

import { useState } from "react";
import { describedBy, Field, inputClass } from "@/components/field";
import { AnswerForm } from "@/features/auth/components/answer-form";
import type { FormState } from "@/features/auth/form/state";
import type { FormWords } from "@/features/auth/form/words";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { officialLanguages } from "../../editing/name-languages";
import { addMunicipalityAction } from "../../municipalities/actions";
import { addressFrom } from "../../municipalities/address";
import type { CountryChoice } from "../../municipalities/queries";
import { AddressField } from "./address-field";
import { CountryOptions } from "./country-options";
import { NameField } from "./name-field";

type Props = { countries: readonly CountryChoice[]; start: FormState; words: FormWords; locale: Locale };

/** Adds a municipality; its address follows the name until somebody types another. */
export function AddForm({ countries, start, words, locale }: Props) {
  const t = translator(locale, "places");
  const [only] = countries.length === 1 ? countries : [];
  const [code, setCode] = useState(start.values.country ?? only?.code ?? "");
  const [name, setName] = useState(start.values.name ?? "");
  const [typed, setTyped] = useState(start.values.address ?? "");
  const country = countries.find((each) => each.code === code);
  const slug = addressFrom(typed || name, code);
  return (
    <AnswerForm action={addMunicipalityAction} start={start} words={words} submit={t("submit")}>
      {(errorOf, state) => (
        <>
          <Field id="place-country" label={t("country")} error={errorOf("country")}>
            <select
              id="place-country"
              name="country"
              value={code}
              onChange={(event) => setCode(event.target.value)}
              aria-invalid={errorOf("country") ? true : undefined}
              aria-describedby={describedBy("place-country", { error: errorOf("country") })}
              className={inputClass}
            >
              {!only && <option value="">{t("chooseCountry")}</option>}
              <CountryOptions countries={countries} locale={locale} />
            </select>
          </Field>
          <NameField
            field="name"
            label={t("name")}
            hint={t("nameHint")}
            error={errorOf("name")}
            most={120}
            value={name}
            onChange={setName}
          />
          <NameField
            field="official"
            label={t("official")}
            hint={t("officialHint")}
            error={errorOf("official")}
            start={state.values.official}
          />
          <Field id="place-language" label={t("language")} error={errorOf("language")}>
            <select
              id="place-language"
              name="language"
              defaultValue={state.values.language ?? ""}
              aria-invalid={errorOf("language") ? true : undefined}
              aria-describedby={describedBy("place-language", { error: errorOf("language") })}
              className={inputClass}
            >
              <option value="">{t("chooseLanguage")}</option>
              {officialLanguages(locale).map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </Field>
          <NameField
            field="english"
            label={t("english")}
            hint={t("englishHint")}
            error={errorOf("english")}
            start={state.values.english}
          />
          <div>
            <AddressField
              id="place-address"
              label={t("address")}
              hint={t("addressHint")}
              value={typed}
              onChange={setTyped}
              error={errorOf("address")}
              state={state}
              locale={locale}
            />
            {country && slug && (
              <p className="needs-script mt-3 border-s-2 border-rule-2 ps-4 [overflow-wrap:anywhere]">
                <span className="text-ink-2">{t("preview")}:</span> /{country.slug}/{slug}
              </p>
            )}
          </div>
        </>
      )}
    </AnswerForm>
  );
}
