"use client";

import { useState } from "react";
import { useController } from "react-hook-form";
import { FieldError } from "@/components/field";
import { Segmented } from "@/components/segmented";
import { calendarDateSchema } from "@/features/profiles/calendar-date";
import type { MilestoneDate } from "@/features/profiles/schema";
import { type DatePrecision, dateParts, isBlankDate, joinDate } from "../../editing/calendar-parts";
import { fieldId } from "../../editing/field-ids";
import { CalendarDateInput } from "../fields/calendar-date-input";
import { edited, useErrorText, useProfileForm } from "../fields/use-profile-form";
import { useWords } from "../frame/settings";

const precisions = ["day", "month", "year"] as const;

type Props = {
  name: `milestones.${number}.date` | `names.others.${number}.${"from" | "until"}`;
  label: string;
  /** How precise it is as a rule. */
  usual?: DatePrecision;
  /** What is wrong with it besides its form. */
  error?: string | undefined;
};

/** A date as precise as is known. Nothing typed is no date yet. */
export function DatedField({ name, label, usual = "day", error: wrong }: Props) {
  const t = useWords();
  const { control, setValue } = useProfileForm();
  const { field } = useController({ control, name });
  const date: MilestoneDate | null = field.value;
  const [wished, setWished] = useState<DatePrecision>(date?.precision ?? usual);
  const precision = date?.precision ?? wished;
  const value = date?.value ?? "";
  const id = fieldId(name);
  const isIncomplete = date !== null && !calendarDateSchema.safeParse(date).success;
  const error = useErrorText()(isIncomplete ? "incompleteDate" : undefined) ?? wrong;
  const set = (next: DatePrecision, typed: string) => {
    setWished(next);
    setValue(name, isBlankDate(typed) ? null : { precision: next, value: typed }, edited);
  };
  return (
    <div>
      <Segmented
        id={`${id}-precision`}
        legend={label}
        value={precision}
        onChange={(next) => set(next, joinDate(dateParts(value), next))}
        options={precisions.map((p) => ({ value: p, label: t(`date.kinds.${p}`) }))}
      />
      <div className="mt-2 max-w-sm">
        <CalendarDateInput
          id={id}
          label={label}
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
