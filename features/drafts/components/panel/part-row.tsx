"use client";

import { useController } from "react-hook-form";
import { Field, inputClass } from "@/components/field";
import { Icon } from "@/components/icon";
import { motifs, type Part } from "@/features/figures/schema";
import { fieldId } from "../../field-ids";
import { LocalizedFields } from "../fields/localized-fields";
import { NumberField } from "../fields/number-field";
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
    <li className="border-l-2 border-rule pl-3">
      <LocalizedFields name={`${path}.label`} label={t("parts.name")} maxLength={80} stacked />
      <div className="mt-2 flex items-end gap-2">
        <NumberField name={`${path}.value`} label={t("parts.value")} className="w-24 shrink-0" />
        <Field id={id} label={t("parts.motif")} className="min-w-0 flex-1">
          <select
            id={id}
            className={inputClass}
            value={field.value}
            onChange={(event) => {
              const motif = motifs.find((m) => m === event.target.value);
              if (motif) setValue(`${path}.motif`, motif, edited);
            }}
          >
            {motifs.map((motif) => (
              <option key={motif} value={motif}>
                {t(`motifs.${motif}`)}
              </option>
            ))}
          </select>
        </Field>
        <button
          type="button"
          aria-label={t("parts.remove", { value: part.value ?? "?" })}
          onClick={onRemove}
          className="mb-1 inline-flex size-9 shrink-0 items-center justify-center text-ink-2 hover:text-coral-ink"
        >
          <Icon name="bin" />
        </button>
      </div>
    </li>
  );
}
