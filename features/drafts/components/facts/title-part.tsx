"use client";

import { useController } from "react-hook-form";
import { Field } from "@/components/field";
import { Select } from "@/components/select";
import { localeNames, locales } from "@/lib/i18n/locales";
import { pickText } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";
import { fieldId } from "../../editing/field-ids";
import { officialLanguages } from "../../editing/name-languages";
import { LocalizedFields } from "../fields/localized-fields";
import { TextField } from "../fields/text-field";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useSettings, useWords } from "../frame/settings";
import { CoordinateFields } from "./coordinate-fields";
import { Fold } from "./fold";
import { LanguageField } from "./language-field";
import { OtherNames } from "./other-names";

/** Names, status in the network, source language, region and position. */
export function TitlePart() {
  const t = useWords();
  const { locale, statuses } = useSettings();
  const { control, setValue } = useProfileForm();
  const { field } = useController({ control, name: "status" });
  const source = useController({ control, name: "sourceLanguage" });
  const words = translator(locale, "translation");
  const status = fieldId("status");
  const known = statuses.map(({ key, names }) => ({ value: key, label: pickText(names, locale) }));
  const offered = known.some(({ value }) => value === field.value)
    ? known
    : [{ value: field.value, label: t("title.noStatus") }, ...known];
  return (
    <Fold id="part-title" title={t("groups.title")}>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField name="names.short" label={t("title.short")} hint={t("title.shortHint")} maxLength={120} />
        <TextField
          name="names.english"
          label={t("title.english")}
          hint={t("title.englishHint")}
          lang="en"
          maxLength={200}
        />
        <TextField name="names.official.text" label={t("title.official")} maxLength={200} />
        <LanguageField
          name="names.official.lang"
          label={t("title.officialLanguage")}
          none={t("title.chooseLanguage")}
          languages={(current) => officialLanguages(locale, current)}
        />
      </div>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field id={status} label={t("title.status")}>
          <Select
            id={status}
            value={field.value}
            options={offered}
            onChange={(value) => setValue("status", value, edited)}
          />
        </Field>
        <Field
          id={fieldId("sourceLanguage")}
          label={words("sourceLanguage.label")}
          hint={words("sourceLanguage.hint")}
        >
          <Select
            id={fieldId("sourceLanguage")}
            aria-describedby={`${fieldId("sourceLanguage")}-hint`}
            value={source.field.value}
            options={locales.map((language) => ({ value: language, label: localeNames[language] }))}
            onChange={(value) => setValue("sourceLanguage", value, edited)}
          />
        </Field>
        <LocalizedFields name="region" label={t("title.region")} maxLength={120} stacked />
      </div>
      <CoordinateFields />
      <OtherNames />
    </Fold>
  );
}
