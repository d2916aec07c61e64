import { type CalendarDate, formatCalendarDate } from "@/features/figures/dates";
import { languageName } from "@/lib/i18n/language-name";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { calendarDateSchema } from "./calendar-date";
import type { OtherName } from "./other-names";

/** Of a date that is being typed there may be no more than a part. */
const complete = (date: CalendarDate | null) => calendarDateSchema.safeParse(date).data ?? null;

/** When a former name was in use: "until 1934", "1922 – 1934"; "" where nobody has said. */
export function periodText(name: Pick<OtherName, "from" | "until">, locale: Locale): string {
  const t = translator(locale, "otherNames");
  const [from, until] = [complete(name.from), complete(name.until)];
  const date = (value: CalendarDate) => formatCalendarDate(value, locale);
  if (from && until) return t("period.both", { from: date(from), until: date(until) });
  if (until) return t("period.until", { precision: until.precision, until: date(until) });
  return from ? t("period.from", { precision: from.precision, from: date(from) }) : "";
}

/** What has to be known of a name besides its kind: its language, or when it was in use. */
export function nameRemark(name: OtherName, locale: Locale): string {
  if (name.kind === "former") return periodText(name, locale);
  return name.kind === "other_language" && name.lang ? languageName(name.lang, locale) : "";
}
