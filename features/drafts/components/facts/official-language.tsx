"use client";

import { useController } from "react-hook-form";
import { Field, inputClass } from "@/components/field";
import { fieldId } from "../../field-ids";
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
  const offered = codes
    .concat(field.value && !codes.includes(field.value) ? [field.value] : [])
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <Field id={id} label={t("title.officialLanguage")}>
      <select
        id={id}
        className={inputClass}
        value={field.value}
        onChange={(event) => setValue("names.official.lang", event.target.value, edited)}
      >
        <option value="">{t("title.chooseLanguage")}</option>
        {offered.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}
