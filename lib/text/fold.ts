import { bracket, parseRanges } from "./code-points";
import { knownRanges, letterForms } from "./fold-letters";
import letters from "./fold-letters.json" with { type: "json" };
import { countryLetters, LOOSE_MARKS, ruledScripts } from "./fold-rules";

const literal = (point: number) => `\\u{${point.toString(16)}}`;
const SIGNS = new RegExp(`[^${bracket(knownRanges, literal)}]`, "gu");
const CODED = new RegExp(`[${bracket(parseRanges(letters.coded), literal)}]`, "u");
const MARKS = new RegExp(`[${LOOSE_MARKS}]`, "gu");
const SCRIPTS = ruledScripts.map(({ range, forms, rules }) => ({
  letter: new RegExp(`[${range}]`, "u"),
  forms,
  rules: rules.map((rule) => ({ ...rule, pattern: new RegExp(rule.pattern, "gu") })),
}));

function applyRules(text: string, country: string): string {
  let result = text;
  for (const { letter, forms, rules } of SCRIPTS) {
    if (!letter.test(result)) continue;
    result = result.replace(/[^\0-\x7f]/gu, (each) => forms.get(each) ?? each);
    for (const { countries, pattern, to } of rules) {
      if (!countries || countries.includes(country)) result = result.replace(pattern, to);
    }
  }
  return result;
}

function latin(letter: string, country: string): string {
  const form = countryLetters[country]?.[letter] ?? letterForms.get(letter);
  if (form !== undefined) return form;
  if (/[가-힣]/u.test(letter)) return [...letter.normalize("NFD")].map((jamo) => latin(jamo, "")).join("");
  return CODED.test(letter) ? ` u${letter.codePointAt(0)?.toString(16)} ` : "";
}

/**
 * The searchable form of a text: lower-case a–z, 0–9 and single spaces, nothing else, whatever the script.
 *
 * The same result as the SQL function `fold` of db/sql/fold.sql for every text that PostgreSQL can hold, on any machine and in
 * any locale; fold(fold(x)) is fold(x). `country` is the ISO 3166 code of the place that the text comes from (either case)
 * and chooses between the official romanisations of Cyrillic; without it a general one is used. Ideographs and
 * scripts outside the table stand as their code point ("u5317"), so that a name never folds into nothing.
 */
export function fold(text: string, country = ""): string {
  let result = text;
  if (/[^\0-\x7f]/.test(text)) {
    const code = country.toUpperCase();
    // Signs go first: what is left was known to Unicode 15, so every later version normalises it alike.
    result = text.replaceAll("’", "'").replace(SIGNS, " ").normalize("NFC").replace(MARKS, "");
    result = applyRules(result, code).replace(/[^\0-\x7f]/gu, (letter) => latin(letter, code));
  }
  return result
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** Room for every name in the network; longer text ends at the last whole word that fits. */
const SLUG_LENGTH = 80;

/**
 * A segment of an address: `fold` with hyphens, at most 80 characters, cut between words where there is one to cut between.
 * Empty only when the text holds no letter and no digit.
 */
export function slugify(text: string, country = ""): string {
  const words = fold(text, country) || [...text].map(codePointWord).filter(Boolean).join(" ");
  const slug = words.replaceAll(" ", "-");
  if (slug.length <= SLUG_LENGTH) return slug;
  const end = slug.lastIndexOf("-", SLUG_LENGTH);
  return slug.slice(0, end > 0 ? end : SLUG_LENGTH);
}

/** For the few letters that have no Latin form at all, such as a soft sign that stands alone. */
function codePointWord(letter: string): string {
  return /[\p{L}\p{N}]/u.test(letter) ? `u${letter.codePointAt(0)?.toString(16)}` : "";
}
