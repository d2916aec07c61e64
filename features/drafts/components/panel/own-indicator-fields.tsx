"use client";

import { useController } from "react-hook-form";
import { Field } from "@/components/field";
import { Select } from "@/components/select";
import { units } from "@/features/figures/schema";
import { fieldId } from "../../editing/field-ids";
import { LocalizedFields } from "../fields/localized-fields";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useWords } from "../frame/settings";

/** Name and unit of what this profile alone counts. */
export function OwnIndicatorFields({ index }: { index: number }) {
  const t = useWords();
  const { control, setValue } = useProfileForm();
  const path = `figures.${index}.own` as const;
  const { field } = useController({ control, name: path });
  const id = fieldId(`${path}.unit`);
  if (!field.value) return null;
  return (
    <>
      <LocalizedFields name={`${path}.names`} label={t("own.name")} maxLength={80} stacked />
      <Field id={id} label={t("own.unit")}>
        <Select
          id={id}
          value={field.value.unit}
          options={units.map((value) => ({ value, label: t(`units.${value}`) }))}
          onChange={(unit) => setValue(`${path}.unit`, unit, edited)}
        />
      </Field>
    </>
  );
}
