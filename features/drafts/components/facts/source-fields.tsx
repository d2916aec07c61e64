"use client";

import { Field } from "@/components/field";
import { Select } from "@/components/select";
import { type Source, sourceKinds } from "@/features/profiles/schema";
import { pickText } from "@/lib/i18n/localized";
import { fieldId } from "../../editing/field-ids";
import { ItemCommands, type Placed, useItemLabels } from "../fields/item-commands";
import { LocalizedFields } from "../fields/localized-fields";
import { TextField } from "../fields/text-field";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useSettings, useWords } from "../frame/settings";

type Props = Placed & { source: Source };

/** One source: who says it, under what title, where to read it. */
export function SourceFields({ source, ...placed }: Props) {
  const { index } = placed;
  const t = useWords();
  const { locale } = useSettings();
  const { setValue } = useProfileForm();
  const path = `sources.${index}` as const;
  const kind = fieldId(`${path}.kind`);
  const name = `[${index + 1}] ${pickText(source.title, locale) || t("source.untitled")}`;
  const labels = useItemLabels(name);
  return (
    <fieldset data-entry="" className="space-y-4 border-t border-rule pt-4">
      <legend className="float-left mb-2 w-full text-note text-ink-2">{`[${index + 1}]`}</legend>
      <div className="clear-both" />
      <LocalizedFields name={`${path}.title`} label={t("sources.title")} maxLength={300} />
      <LocalizedFields name={`${path}.note`} label={t("sources.note")} maxLength={500} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field id={kind} label={t("sources.kind")}>
          <Select
            id={kind}
            value={source.kind}
            options={sourceKinds.map((value) => ({ value, label: t(`sources.kinds.${value}`) }))}
            onChange={(value) => setValue(`${path}.kind`, value, edited)}
          />
        </Field>
        <TextField name={`${path}.url`} label={t("sources.url")} type="url" maxLength={2000} />
      </div>
      <ItemCommands labels={labels} {...placed} />
    </fieldset>
  );
}
