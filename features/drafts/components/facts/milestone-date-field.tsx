"use client";

import { useState } from "react";
import { useController } from "react-hook-form";
import { FieldError } from "@/components/field";
import { Segmented } from "@/components/segmented";
import { type MilestoneDate, milestoneDateSchema } from "@/features/profiles/schema";
import { type DatePrecision, dateParts, isBlankDate, joinDate } from "../../editing/calendar-parts";
import { fieldId } from "../../editing/field-ids";
import { CalendarDateInput } from "../fields/calendar-date-input";
import { edited, useErrorText, useProfileForm } from "../fields/use-profile-form";
import { useWords } from "../frame/settings";

const precisions = ["day", "month", "year"] as const;

/** When it happened, as precisely as is known. Nothing typed is no date yet. */
export function MilestoneDateField({ index }: { index: number }) {
  const t = useWords();
  const { control, setValue } = useProfileForm();
  const name = `milestones.${index}.date` as const;
  const { field } = useController({ control, name });
  const date: MilestoneDate | null = field.value;
  const [wished, setWished] = useState<DatePrecision>(date?.precision ?? "day");
  const precision = date?.precision ?? wished;
  const value = date?.value ?? "";
  const id = fieldId(name);
  const error = useErrorText()(
    date && !milestoneDateSchema.safeParse(date).success ? "incompleteDate" : undefined,
  );
  const set = (next: DatePrecision, typed: string) => {
    setWished(next);
    setValue(name, isBlankDate(typed) ? null : { precision: next, value: typed }, edited);
  };
  return (
    <div>
      <Segmented
        id={`${id}-precision`}
        legend={t("milestones.date")}
        value={precision}
        onChange={(next) => set(next, joinDate(dateParts(value), next))}
        options={precisions.map((p) => ({ value: p, label: t(`date.kinds.${p}`) }))}
      />
      <div className="mt-2 max-w-sm">
        <CalendarDateInput
          id={id}
          label={t("milestones.date")}
          precision={precision}
          value={value}
          invalid={Boolean(error)}
          describedBy={error ? `${id}-error` : undefined}
          onChange={(typed) => set(precision, typed)}
        />
      </div>
      <FieldError id={id} error={error} />
    </div>
  );
}
