"use client";

import { useController } from "react-hook-form";
import { FieldError } from "@/components/field";
import { Icon } from "@/components/icon";
import { Segmented } from "@/components/segmented";
import { type ReferenceDate, referenceDateSchema } from "@/features/figures/schema";
import { dateParts, joinDate } from "../../editing/calendar-parts";
import { fieldId } from "../../editing/field-ids";
import { CalendarDateInput } from "../fields/calendar-date-input";
import { LocalizedFields } from "../fields/localized-fields";
import type { ObservationPath } from "../fields/paths";
import { edited, useErrorText, useProfileForm } from "../fields/use-profile-form";
import { useWords } from "../frame/settings";

const kinds = ["day", "month", "year", "worded", "undated"] as const;

/** `legend`: in a table, whose date it is, for those who do not see where the field stands; it then says no more. */
type Props = { path: ObservationPath; legend?: string };

/** The date that a value stands for; "not stated" is an answer of its own. */
export function DateField({ path, legend }: Props) {
  const t = useWords();
  const { control, setValue } = useProfileForm();
  const name = `${path}.date` as const;
  const { field } = useController({ control, name });
  const date: ReferenceDate = field.value;
  const id = fieldId(name);
  const error = useErrorText()(referenceDateSchema.safeParse(date).success ? undefined : "incompleteDate");
  const set = (kind: ReferenceDate["kind"]) => {
    const parts = "value" in date ? dateParts(date.value) : { year: "", month: "", day: "" };
    const next: ReferenceDate =
      kind === "worded"
        ? { kind, text: {} }
        : kind === "undated"
          ? { kind }
          : { kind, value: joinDate(parts, kind) };
    if (kind !== date.kind) setValue(name, next, edited);
  };
  const isCalendar = date.kind === "day" || date.kind === "month" || date.kind === "year";
  return (
    <div>
      <Segmented
        id={id}
        legend={legend ?? t("date.label")}
        {...(legend && { legendClass: "sr-only" })}
        value={date.kind}
        onChange={set}
        options={kinds.map((value) => ({ value, label: t(`date.kinds.${value}`) }))}
      />
      <div className="mt-2">
        {isCalendar && (
          <CalendarDateInput
            id={`${id}-value`}
            label={legend ?? t("date.label")}
            precision={date.kind}
            value={date.value}
            invalid={Boolean(error)}
            describedBy={error ? `${id}-error` : undefined}
            onChange={(value) => setValue(name, { kind: date.kind, value }, edited)}
          />
        )}
        {date.kind === "worded" && (
          <LocalizedFields name={`${name}.text`} label={t("date.asWorded")} maxLength={120} stacked />
        )}
      </div>
      <FieldError id={id} error={error} />
      {!isCalendar && !legend && (
        <p className="mt-2 flex gap-2 text-note text-ink-2">
          <Icon name="clock" className="mt-0.5 shrink-0" />
          {t("date.noCalendar")}
        </p>
      )}
    </div>
  );
}
