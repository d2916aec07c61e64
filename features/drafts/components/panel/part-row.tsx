"use client";

import { useController } from "react-hook-form";
import { Field } from "@/components/field";
import { Select } from "@/components/select";
import { motifs, type Part } from "@/features/figures/schema";
import { fieldId } from "../../editing/field-ids";
import { LocalizedFields } from "../fields/localized-fields";
import { NumberField } from "../fields/number-field";
import { RemoveButton } from "../fields/remove-button";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useWords } from "../frame/settings";

type Props = { path: `figures.${number}.parts.${number}`; part: Part; onRemove: () => void };

/** One addend: what it counts, how many, and the pattern of its tiles. */
export function PartRow({ path, part, onRemove }: Props) {
  const t = useWords();
  const { control, setValue } = useProfileForm();
  const { field } = useController({ control, name: `${path}.motif` });
  const id = fieldId(`${path}.motif`);
  return (
    <li data-entry="" className="border-l-2 border-rule pl-3">
      <LocalizedFields name={`${path}.label`} label={t("parts.name")} maxLength={80} stacked />
      <div className="mt-2 flex items-end gap-2">
        <NumberField name={`${path}.value`} unit="count" label={t("parts.value")} className="w-24 shrink-0" />
        <Field id={id} label={t("parts.motif")} className="min-w-0 flex-1">
          <Select
            id={id}
            value={field.value}
            options={motifs.map((value) => ({ value, label: t(`motifs.${value}`) }))}
            onChange={(motif) => setValue(`${path}.motif`, motif, edited)}
          />
        </Field>
        <RemoveButton
          label={t("parts.remove", { value: part.value ?? "?" })}
          onClick={onRemove}
          className="mb-1"
        />
      </div>
    </li>
  );
}
