"use client";

import { inputClass } from "@/components/field";
import { type DateParts, type DatePrecision, dateParts, joinDate } from "../../editing/calendar-parts";
import { useSettings, useWords } from "../frame/settings";

type Props = {
  id: string;
  /** What the date is of, for those who do not see where the inputs stand. */
  label: string;
  precision: DatePrecision;
  value: string;
  invalid: boolean;
  describedBy?: string;
  onChange: (value: string) => void;
};

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));

/** Day, month and year in the order and the words of the interface's language, as many as are known. */
export function CalendarDateInput({ id, label, precision, value, invalid, describedBy, onChange }: Props) {
  const t = useWords();
  const { locale } = useSettings();
  const parts = dateParts(value);
  const set = (part: Partial<DateParts>) => onChange(joinDate({ ...parts, ...part }, precision));
  const monthName = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  const common = { "aria-invalid": invalid || undefined, "aria-describedby": describedBy };
  const hasMonth = precision !== "year";
  return (
    <fieldset className="flex gap-2">
      <legend className="sr-only">{label}</legend>
      {precision === "day" && (
        <input
          id={id}
          aria-label={t("date.day")}
          placeholder={t("date.day")}
          inputMode="numeric"
          maxLength={2}
          className={`${inputClass} w-16! shrink-0`}
          value={parts.day.replace(/^0(?=\d)/, "")}
          onChange={(event) => set({ day: event.target.value })}
          {...common}
        />
      )}
      {hasMonth && (
        <select
          id={precision === "month" ? id : undefined}
          aria-label={t("date.month")}
          className={`${inputClass} min-w-0 flex-1`}
          value={parts.month}
          onChange={(event) => set({ month: event.target.value })}
          {...common}
        >
          <option value="">{t("date.month")}</option>
          {months.map((month) => (
            <option key={month} value={month}>
              {monthName.format(new Date(`2024-${month}-01T00:00:00Z`))}
            </option>
          ))}
        </select>
      )}
      <input
        id={precision === "year" ? id : undefined}
        aria-label={t("date.year")}
        placeholder={t("date.year")}
        inputMode="numeric"
        maxLength={4}
        className={`${inputClass} w-24! shrink-0`}
        value={parts.year}
        onChange={(event) => set({ year: event.target.value })}
        {...common}
      />
    </fieldset>
  );
}
