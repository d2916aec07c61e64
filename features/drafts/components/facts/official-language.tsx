"use client";

import { useController } from "react-hook-form";
import { Field } from "@/components/field";
import { Select } from "@/components/select";
import { byName } from "@/lib/i18n/by-name";
import { fieldId } from "../../editing/field-ids";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useSettings, useWords } from "../frame/settings";

/** Languages of public administration in Europe, as codes; their names come from the browser. */
const codes =
  "az be bg bs ca cs cy da de el en es et eu fi fr ga gl hr hu hy is it ka lb lt lv mk mt nb nl nn no pl pt rm ro ru sk sl sq sr sv tr uk".split(
    " ",
  );

/** The language of the official name, so that it is read aloud rightly. */
export function OfficialLanguage() {
  const t = useWords();
  const { locale } = useSettings();
  const { control, setValue } = useProfileForm();
  const { field } = useController({ control, name: "names.official.lang" });
  const id = fieldId("names.official.lang");
  const names = new Intl.DisplayNames(locale, { type: "language" });
  const offered = byName(
    codes
      .concat(field.value && !codes.includes(field.value) ? [field.value] : [])
      .map((code) => ({ value: code, label: names.of(code) ?? code })),
    locale,
    ({ label }) => label,
  );
  return (
    <Field id={id} label={t("title.officialLanguage")}>
      <Select
        id={id}
        value={field.value}
        options={[{ value: "", label: t("title.chooseLanguage") }, ...offered]}
        onChange={(value) => setValue("names.official.lang", value, edited)}
      />
    </Field>
  );
}
