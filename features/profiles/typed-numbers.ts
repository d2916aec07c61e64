import { primaryObservation } from "@/features/figures/observations";
import { scaleOf } from "@/features/figures/parse-scales";
import { wordKey } from "@/features/figures/parse-tokens";
import type { Figure } from "@/features/figures/schema";
import { locales } from "@/lib/i18n/locales";
import type { Source } from "./schema";

/** A figure by the one value that its token shows. */
export type KnownValue = { figure: string; value: number };
/** A number that stands in a text as plain signs though the figure has it; `from` and `to` are offsets. */
export type TypedNumber = { from: number; to: number; text: string; figure: string };

/** The values of a profile that a reader could take for a figure; ranks and single digits are everyday words. */
export function knownValues(figures: readonly Figure[], sources: readonly Source[]): KnownValue[] {
  return figures.flatMap((figure) => {
    const primary = primaryObservation(figure, sources);
    if (!primary || primary.value === null || primary.high !== null || Math.abs(primary.value) < 10)
      return [];
    return [{ figure: figure.id, value: primary.value }];
  });
}

const space = " \\u00a0\\u2009\\u202f";
const written = new RegExp(
  `(?<![\\p{L}\\d]|[\\d][.,])(\\d{1,3}(?:[${space}.,'’]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d+)?)(?:[${space}](\\p{L}+))?(?![\\p{L}\\d]|[.,]\\d)`,
  "giu",
);

/** Every number that the signs can mean: 1.046 is a thousand in Turkish and hardly more than one in English. */
function readings(signs: string, magnitude: number): number[] {
  const isGrouped = /^\d{1,3}([ \u00a0\u2009\u202f.,'’])\d{3}(?:\1\d{3})*$/u.test(signs);
  const whole = isGrouped ? [Number(signs.replace(/\D/g, ""))] : [];
  const [, head = "", tail = ""] = signs.match(/^(.*?)(?:[.,](\d+))?$/u) ?? [];
  const digits = head.replace(/\D/g, "");
  const decimal = Number(tail ? `${digits}.${tail}` : digits);
  return [...whole, decimal].map((value) => value * magnitude);
}

/** The factor of a word such as "million" in one of the network's languages; `null` for any other word. */
const magnitudeOf = (word: string): number | null =>
  locales.map((locale) => scaleOf(wordKey(word), locale)).find((factor) => factor !== null) ?? null;

const close = (a: number, b: number) => Math.abs(a - b) <= Math.abs(b) * 1e-9;

/**
 * The numbers of a text that equal a figure of the profile, in any usual format of the network's languages. A
 * value that two figures share is not reported: no one could say which was meant.
 */
export function findTypedNumbers(text: string, known: readonly KnownValue[]): TypedNumber[] {
  return [...text.matchAll(written)].flatMap((match) => {
    const [whole, signs = "", word = ""] = match;
    const magnitude = magnitudeOf(word);
    const values = readings(signs, magnitude ?? 1);
    const meant = known.filter(({ value }) => values.some((reading) => close(reading, value)));
    const [only] = meant;
    if (!only || meant.length > 1) return [];
    const typed = magnitude === null ? signs : whole;
    return [{ from: match.index, to: match.index + typed.length, text: typed, figure: only.figure }];
  });
}
