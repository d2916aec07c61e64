"use client";

import { useController } from "react-hook-form";
import { describedBy, Field } from "@/components/field";
import { Select } from "@/components/select";
import { reviewIntervals, units } from "@/features/figures/schema";
import { fieldId } from "../../editing/field-ids";
import { LocalizedFields } from "../fields/localized-fields";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useWords } from "../frame/settings";

const intervals = [...reviewIntervals, null] as const;

/** Name, unit and interval of what this profile alone counts. */
export function OwnIndicatorFields({ index }: { index: number }) {
  const t = useWords();
  const { control, setValue } = useProfileForm();
  const path = `figures.${index}.own` as const;
  const { field } = useController({ control, name: path });
  const id = fieldId(`${path}.unit`);
  const reviewId = fieldId(`${path}.reviewMonths`);
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
      <Field id={reviewId} label={t("own.reviewLabel")} hint={t("own.reviewHint")}>
        <Select
          id={reviewId}
          aria-describedby={describedBy(reviewId, { hint: true })}
          value={String(field.value.reviewMonths ?? "never")}
          options={intervals.map((months) => ({
            value: String(months ?? "never"),
            label: t(`own.review.${months ?? "never"}`),
          }))}
          onChange={(chosen) =>
            setValue(
              `${path}.reviewMonths`,
              reviewIntervals.find((months) => String(months) === chosen) ?? null,
              edited,
            )
          }
        />
      </Field>
    </>
  );
}
