import type { CalendarDate } from "./dates";
import { readAmount } from "./parse-amounts";
import { contextLocales, conventionOf } from "./parse-conventions";
import { isYear } from "./parse-dates";
import type { ParseDoubt } from "./parse-doubts";
import { fitDoubts, isDateKind, natureOf } from "./parse-kinds";
import { type Item, readPhrases } from "./parse-phrases";
import { takeReference } from "./parse-reference";
import { tokenise } from "./parse-tokens";
import { isMeasured, type ParsedUnit } from "./parse-units";
import type { Precision } from "./schema";

export type ParsedFigure = {
  /** In `unit`, scale words multiplied out. Null for a range, a date, and whatever is no number. */
  value: number | null;
  unit: ParsedUnit | null;
  precision: Precision;
  /** "2,000–2,500": both ends, and then no value: a middle that nobody stated is not invented. */
  range: { low: number; high: number } | null;
  referenceDate: CalendarDate | null;
  /** Null when everything that was typed is understood in the only way it can be, else the first reason to check it. */
  doubt: ParseDoubt | null;
};

/** Longer text is prose, not a figure; the limit also bounds the time. */
const MAX_LENGTH = 200;

const refuse = (doubt: ParseDoubt): ParsedFigure => ({
  value: null,
  unit: null,
  precision: "exact",
  range: null,
  referenceDate: null,
  doubt,
});

function precisionOf(items: readonly Item[]): { precision: Precision; doubt: ParseDoubt | null } {
  const said = new Set(items.flatMap((item) => (item.role === "precision" ? [item.precision] : [])));
  // An estimate is about something anyway.
  if (said.has("estimate")) said.delete("about");
  const [precision = "exact"] = said;
  return { precision, doubt: said.size > 1 ? "contradicting precision" : null };
}

function unitOf(
  items: readonly Item[],
  kind: string | undefined,
): { unit: ParsedUnit | null; doubt: ParseDoubt | null } {
  const metresOrMillions =
    natureOf(kind) !== "measure" && items.some((item) => item.role === "unit" && item.glued);
  const said = new Set(items.flatMap((item) => (item.role === "unit" ? [item.unit] : [])));
  const [unit = null] = said;
  if (said.size > 1) return { unit, doubt: "more than one unit" };
  return { unit, doubt: metresOrMillions ? "metres or millions" : null };
}

function leftOver(items: readonly Item[], kind: string | undefined): ParseDoubt | null {
  const ordinal = items.find((item) => item.role === "ordinal");
  // "3rd" is a rank, and nothing else.
  if (ordinal && kind !== "rank") return `an ordinal: ${ordinal.text}`;
  const left = items.flatMap((item) => (item.role === "left" ? [item.text] : []));
  return left.length > 0 ? `not understood: ${left.join(" ")}` : null;
}

/**
 * Reads a figure as people write it. `locale` is the language of the text (BCP 47), `country` the ISO code of the writer's
 * country, `kind` what the figure is: see `parse-kinds.ts`.
 *
 * Never throws and never guesses in silence: where another reading is possible the likelier one comes with a `doubt`, and
 * what is not understood is named there. In a count ("population", "count" …) "351.572" and "351,572" can only be 351572,
 * so there is no doubt in any language; without a kind "351.572" in English is 351572 with a doubt.
 * "Nearly" is about; "over" and "more than" are at_least; "under" and "up to" are at_most.
 * A date alone gives a referenceDate and no value; for a date kind ("year", "founded") the value is its year.
 */
export function parseFigure(
  raw: string,
  context: { locale: string; country?: string; kind?: string },
): ParsedFigure {
  if (raw.length > MAX_LENGTH && raw.trim().length > MAX_LENGTH) return refuse("too long");
  const locales = contextLocales(context.locale, context.country);
  const own = conventionOf(locales[0]);
  const national = conventionOf(locales[1] ?? locales[0]);
  const languages = new Set(locales.map((locale) => new Intl.Locale(locale).language)).add("en");

  const { date, doubt: dateDoubt, rest } = takeReference(tokenise(raw.trim()), locales);
  const items = readPhrases(rest, { locale: locales[0] ?? "en", languages });
  const { precision, doubt: precisionDoubt } = precisionOf(items);
  const { unit, doubt: unitDoubt } = unitOf(items, context.kind);
  const left = leftOver(items, context.kind);
  const only = items.length === 1 ? items[0] : undefined;

  if (isDateKind(context.kind)) {
    const typed = only?.role === "number" && isYear(only.text) ? only.text : undefined;
    const referenceDate = date ?? (typed ? { precision: "year" as const, value: typed } : null);
    if (!referenceDate) return refuse(dateDoubt ?? left ?? "not a date");
    const value = Number(referenceDate.value.slice(0, 4));
    const extra = date && items.some((item) => item.role === "number") ? "more than one number" : null;
    return {
      value,
      unit: null,
      precision,
      range: null,
      referenceDate,
      doubt: dateDoubt ?? extra ?? precisionDoubt ?? left,
    };
  }

  const nature =
    natureOf(context.kind) ?? (isMeasured(unit) ? "measure" : unit === "people" ? "count" : null);
  const amount = readAmount(items, { text: own, country: national, nature });
  const dateOnly = (date !== null || dateDoubt !== null) && !items.some((item) => item.role === "number");
  const doubts: (ParseDoubt | null)[] = [
    ...(dateOnly ? [] : amount.doubts),
    dateOnly && nature !== null ? "a date, not a number" : null,
    dateDoubt,
    precisionDoubt,
    unitDoubt,
    left,
    ...fitDoubts(amount, unit, nature, context.kind),
  ];
  const stated = precision === "exact" && amount.range ? "about" : precision;
  return {
    value: amount.value,
    unit,
    precision: stated,
    range: amount.range,
    referenceDate: date,
    doubt: doubts.find((doubt) => doubt !== null) ?? null,
  };
}
