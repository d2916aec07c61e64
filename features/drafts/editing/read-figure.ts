import { isCounted } from "@/features/figures/counted";
import type { CalendarDate } from "@/features/figures/dates";
import { parseFigure } from "@/features/figures/parse";
import type { KnownDoubt, ParseDoubt } from "@/features/figures/parse-doubts";
import { type Observation, type ReferenceDate, type Unit, unitSchema } from "@/features/figures/schema";
import { isCompatible, measures } from "@/features/figures/units";
import { type Locale, locales } from "@/lib/i18n/locales";

/** Why a number is not taken as typed, as a key of the interface's messages. */
export type Doubt =
  | "ambiguous"
  | "notANumber"
  | "severalNumbers"
  | "decimals"
  | "unit"
  | "digits"
  | "date"
  | "words";

/** What a typed value was understood as. With a doubt there is no value: the person chooses among `choices`. */
export type Reading = {
  /** What the text says, to be laid over what is known; `unit` is `null` when the text names the indicator's own. */
  observation: Pick<Observation, "value" | "high"> &
    Partial<Pick<Observation, "unit" | "precision" | "date">>;
  doubt: Doubt | null;
  /** The words that were not understood, for the doubt `words`: all of them where none can be singled out. */
  words: string;
  choices: number[];
};

const doubts: Record<KnownDoubt, Doubt> = {
  "ambiguous separator": "ambiguous",
  "metres or millions": "ambiguous",
  "unusual grouping": "ambiguous",
  "malformed number": "notANumber",
  "not a number": "notANumber",
  "not a date": "notANumber",
  "more than one number": "severalNumbers",
  "more than one unit": "severalNumbers",
  "more than one date": "severalNumbers",
  "years or quantities": "severalNumbers",
  "range runs backwards": "severalNumbers",
  "range without an end": "severalNumbers",
  "a count has no decimals": "decimals",
  "a count is not negative": "decimals",
  "the unit does not fit": "unit",
  "too many digits": "digits",
  "too long": "digits",
  "no such date": "date",
  "ambiguous date": "date",
  "a date, not a number": "date",
  "scale without a number": "words",
  "contradicting precision": "words",
};
const isKnown = (doubt: ParseDoubt): doubt is KnownDoubt => Object.hasOwn(doubts, doubt);
const doubtKey = (doubt: ParseDoubt): Doubt => (isKnown(doubt) ? doubts[doubt] : "words");

const kindOf = (unit: Unit): string | undefined => {
  if (unit === "people" || unit === "count" || unit === "rank") return "count";
  if (unit === "percent") return "percent";
  if (unit === "year") return "year";
  return measures[unit] ? "measure" : undefined;
};

type Context = { locale: Locale; country: string; unit: Unit };
const nothing = { value: null, high: null };

/** Reads what was typed for a figure that counts in `unit`. An empty text is no value and no doubt. */
export function readFigure(typed: string, { locale, country, unit }: Context): Reading {
  const raw = typed.trim();
  if (!raw) return { observation: nothing, doubt: null, words: "", choices: [] };
  const rank =
    unit === "rank" ? raw.match(/^(\d{1,6})\s*(?:st|nd|rd|th|\.|['’]?[iıuü]nc[iıuü])?$/iu)?.[1] : undefined;
  if (rank) return { observation: { ...nothing, value: Number(rank) }, doubt: null, words: "", choices: [] };
  const kind = kindOf(unit);
  const parsed = parseFigure(raw, { locale, country, kind });
  const named = parsed.unit !== "people" && parsed.unit !== unit ? parsed.unit : null;
  const other = unitSchema.nullable().safeParse(named).data ?? null;
  const misfit = named !== null && (other === null || !isCompatible(other, unit));
  const doubt = parsed.doubt ? doubtKey(parsed.doubt) : misfit ? "unit" : null;
  const isNamed = parsed.unit !== null && !misfit && parsed.doubt !== "more than one unit";
  const unitNamed = isNamed ? { unit: other } : {};
  if (doubt) {
    const readings = locales.map((l) => parseFigure(raw, { locale: l, kind }).value);
    const choices = [...new Set([parsed.value, ...readings])]
      .filter((value) => value !== null)
      .filter((value) => kind !== "count" || (Number.isInteger(value) && value >= 0));
    const words =
      doubt === "words" ? (parsed.doubt?.match(/^(?:not understood|an ordinal): (.+)$/s)?.[1] ?? raw) : "";
    return { observation: { ...nothing, ...unitNamed }, doubt, words, choices: misfit ? [] : choices };
  }
  return {
    observation: {
      value: parsed.range?.low ?? parsed.value,
      high: parsed.range?.high ?? null,
      ...unitNamed,
      ...(parsed.precision === "exact" ? {} : { precision: parsed.precision }),
      ...(parsed.referenceDate && unit !== "year" ? { date: referenceDate(parsed.referenceDate) } : {}),
    },
    doubt: null,
    words: "",
    choices: [],
  };
}

const referenceDate = ({ precision, value }: CalendarDate): ReferenceDate => ({ kind: precision, value });

/**
 * A number in plain digits, for when a typed value was misunderstood; `null` when it could be misread again. What is
 * counted has no decimals; elsewhere three digits after the mark could be thousands. `degree` is for coordinates,
 * which are too small to have any.
 */
export function readPlainDigits(typed: string, unit: Unit | "degree"): number | null {
  const [text, sign, decimals] = typed.trim().match(/^(-?)\d{1,15}(?:[.,](\d{1,10}))?$/) ?? [];
  if (text === undefined) return null;
  if (unit !== "degree" && isCounted(unit) && (sign || decimals)) return null;
  if (unit !== "degree" && decimals?.length === 3) return null;
  return Number(text.replace(",", "."));
}

/** A number in plain digits with the decimal mark of a language, as `readPlainDigits` reads them. */
export const writePlainDigits = (value: number, locale: Locale): string =>
  value.toLocaleString(locale, { useGrouping: false, maximumFractionDigits: 10 });
