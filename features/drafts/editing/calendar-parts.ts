import type { CalendarDate } from "@/features/figures/dates";

export type DatePrecision = CalendarDate["precision"];
export type DateParts = { year: string; month: string; day: string };

/** The parts of a stored date. While it is being typed it may be incomplete: "1984-7-" or "--9". */
export function dateParts(value: string): DateParts {
  const [year = "", month = "", day = ""] = value.split("-");
  return { year, month, day };
}

const padded = (part: string) => (/^\d$/.test(part) ? `0${part}` : part);

/** The date as it is stored, complete or not: an incomplete one is refused by the schema, never guessed. */
export function joinDate({ year, month, day }: DateParts, precision: DatePrecision): string {
  const parts = { day: [year, padded(month), padded(day)], month: [year, padded(month)], year: [year] };
  return parts[precision].map((part) => part.replaceAll("-", "").trim()).join("-");
}

/** Whether nothing at all has been typed. */
export const isBlankDate = (value: string): boolean => value.replaceAll("-", "") === "";
