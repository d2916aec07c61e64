"use client";

import { useController } from "react-hook-form";
import { Field } from "@/components/field";
import { Select } from "@/components/select";
import { fieldId } from "../../editing/field-ids";
import { officialLanguages } from "../../editing/official-languages";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useSettings, useWords } from "../frame/settings";

/** The language of the official name, so that it is read aloud rightly. */
export function OfficialLanguage() {
  const t = useWords();
  const { locale } = useSettings();
  const { control, setValue } = useProfileForm();
  const { field } = useController({ control, name: "names.official.lang" });
  const id = fieldId("names.official.lang");
  return (
    <Field id={id} label={t("title.officialLanguage")}>
      <Select
        id={id}
        value={field.value}
        options={[{ value: "", label: t("title.chooseLanguage") }, ...officialLanguages(locale, field.value)]}
        onChange={(value) => setValue("names.official.lang", value, edited)}
      />
    </Field>
  );
}
