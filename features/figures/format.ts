import { numberFormat } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locales";
import type { Translator } from "@/lib/i18n/translator";
import type { Observation, Precision, Unit } from "./schema";
import { measures } from "./units";

type Words = Translator<"figures">;

/** A value in words: what stands small before it, the number, what stands small after it. */
export type FormattedValue = { before: string; number: string; after: string; text: string };

const nbsp = "\u00a0";
const slot = "\ue000";

/**
 * Round millions that a source did not give exactly are written as it wrote them ("1.5 million"); every other
 * value in full. No digit is ever dropped.
 */
function numberParts(value: number, unit: Unit, precision: Precision, locale: Locale) {
  if (unit === "year") return { number: String(value), after: "" };
  const compact = precision !== "exact" && Math.abs(value) >= 1e6 && value % 1e5 === 0;
  const parts = numberFormat(locale, {
    maximumFractionDigits: 20,
    ...(compact ? { notation: "compact", compactDisplay: "long" } : {}),
  }).formatToParts(value);
  const isWord = (type: string) => type === "compact";
  return {
    number: parts
      .filter((p) => !isWord(p.type))
      .map((p) => p.value)
      .join("")
      .trim(),
    after: parts
      .filter((p) => isWord(p.type))
      .map((p) => p.value)
      .join(""),
  };
}

/** The bare value with its unit, without a word for its precision: "24 km²", "1.5 million", "3rd". */
export function formatNumber(value: number, unit: Unit, precision: Precision, locale: Locale, t: Words) {
  if (unit === "rank") return { number: t("rank", { value }), after: "" };
  const { number, after } = numberParts(value, unit, precision, locale);
  if (unit === "percent") {
    return {
      number: numberFormat(locale, { style: "percent", maximumFractionDigits: 20 }).format(value / 100),
      after,
    };
  }
  return { number, after: [after, measures[unit]?.symbol ?? ""].filter(Boolean).join(nbsp) };
}

type Value = Pick<Observation, "value" | "high" | "precision"> & { unit: Unit };

/** The value in the reader's language, or `null` when there is none. `text` is the whole as one string. */
export function formatValue(value: Value, locale: Locale, t: Words): FormattedValue | null {
  if (value.value === null) return null;
  const low = formatNumber(value.value, value.unit, value.precision, locale, t);
  const high = value.high === null ? null : formatNumber(value.high, value.unit, value.precision, locale, t);
  const number = high ? t("range", { low: low.number, high: high.number }) : low.number;
  const unit = (high ?? low).after;
  const [head = "", tail = ""] = t(`worded.${value.precision}`, { value: slot }).split(slot);
  const before = head.trim();
  const after = [unit, tail.trim()].filter(Boolean).join(" ");
  const core = unit ? `${number}${nbsp}${unit}` : number;
  const text = [before, core, tail.trim()].filter(Boolean).join(before || tail ? nbsp : "");
  return { before, number, after, text };
}
