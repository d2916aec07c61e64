"use client";

import { Field } from "@/components/field";
import { Select } from "@/components/select";
import { type OtherName, type OtherNameKind, otherNameKinds } from "@/features/profiles/other-names";
import { fieldId } from "../../editing/field-ids";
import { withChosen } from "../../editing/name-languages";
import { ItemCommands, type Placed, useItemLabels } from "../fields/item-commands";
import { TextField } from "../fields/text-field";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useSettings, useWords } from "../frame/settings";
import { SourceField } from "../panel/source-field";
import { DatedField } from "./dated-field";
import { LanguageField } from "./language-field";

type Props = Placed & {
  name: OtherName;
  /** What is wrong with its field, in words. */
  errorOf: (field: keyof OtherName) => string | undefined;
};

/** One other name: what it is, in which language, and when it was in use. */
export function OtherNameFields({ name, errorOf, ...placed }: Props) {
  const { index } = placed;
  const t = useWords();
  const { nameLanguages } = useSettings();
  const { setValue } = useProfileForm();
  const path = `names.others.${index}` as const;
  const title = name.text.trim() || t("names.number", { number: index + 1 });
  const kind = fieldId(`${path}.kind`);
  const setKind = (next: OtherNameKind) => {
    setValue(`${path}.kind`, next, edited);
    if (next === "former") return;
    setValue(`${path}.from`, null, edited);
    setValue(`${path}.until`, null, edited);
  };
  return (
    <fieldset data-entry="" className="space-y-4 border-t border-rule pt-4">
      <legend className="sr-only">{title}</legend>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          name={`${path}.text`}
          label={t("names.text")}
          lang={name.lang || undefined}
          maxLength={200}
          error={errorOf("text")}
        />
        <Field id={kind} label={t("names.kind")}>
          <Select
            id={kind}
            value={name.kind}
            options={otherNameKinds.map((value) => ({ value, label: t(`names.kinds.${value}`) }))}
            onChange={setKind}
          />
        </Field>
        <LanguageField
          name={`${path}.lang`}
          label={t("names.language")}
          none={t("names.noLanguage")}
          languages={(current) => withChosen(nameLanguages, current)}
          error={errorOf("lang")}
        />
        <SourceField name={`${path}.source`} error={errorOf("source")} />
        {name.kind === "former" && (
          <>
            <DatedField name={`${path}.from`} label={t("names.from")} usual="year" error={errorOf("from")} />
            <DatedField
              name={`${path}.until`}
              label={t("names.until")}
              usual="year"
              error={errorOf("until")}
            />
          </>
        )}
      </div>
      <ItemCommands labels={useItemLabels(title)} {...placed} />
    </fieldset>
  );
}
