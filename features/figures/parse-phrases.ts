import { scaleOf } from "./parse-scales";
import type { Token } from "./parse-tokens";
import { type ParsedUnit, unitWords } from "./parse-units";
import { isAtHome, joins, precisionWords } from "./parse-words";
import type { Precision } from "./schema";

/** What a token, or a few of them together, says. `left` is what nobody understood; it must end in a doubt. */
export type Item =
  | { role: "number"; text: string; negative: boolean }
  | { role: "scale"; factor: number }
  | { role: "unit"; unit: ParsedUnit; glued?: boolean }
  | { role: "precision"; precision: Precision }
  | { role: "from" | "to" | "and" }
  | { role: "ordinal"; text: string }
  | { role: "left"; text: string };

const LONGEST_PHRASE = 4;
const PUNCTUATION = new Set(["(", ")", "[", "]", ",", ";", ":", ".", '"', "“", "”", "«", "»", "'"]);
const PARTITIVES = new Set(["of", "de", "di", "d"]);
const ORDINALS = new Set([
  "st",
  "nd",
  "rd",
  "th",
  "º",
  "ª",
  "er",
  "ere",
  "eme",
  "inci",
  "nci",
  "uncu",
  "'inci",
  "'nci",
  "'uncu",
]);

function phraseAt(
  tokens: readonly Token[],
  at: number,
  languages: ReadonlySet<string>,
): { item: Item; words: number; length: number } | null {
  // An abbreviation's dot is not part of the phrase: "sq. km." is "sq km".
  const keys: string[] = [];
  const ends: number[] = [];
  for (let i = at; i < tokens.length && keys.length < LONGEST_PHRASE; i++) {
    const token = tokens[i];
    if (!token || token.type === "number") break;
    if (token.text === "." && token.glued && keys.length > 0) ends[ends.length - 1] = i + 1;
    else {
      keys.push(token.key);
      ends.push(i + 1);
    }
  }
  for (let count = keys.length; count > 0; count--) {
    const phrase = keys.slice(0, count).join(" ");
    const length = (ends[count - 1] ?? at) - at;
    const unit = unitWords.get(phrase);
    if (unit) return { item: { role: "unit", unit }, words: count, length };
    const precision = precisionWords.get(phrase);
    if (precision && isAtHome(phrase, languages))
      return { item: { role: "precision", precision }, words: count, length };
  }
  return null;
}

/** "to", "do" and "-" join two numbers; anywhere else they are what the other tables say. */
function joinAt(tokens: readonly Token[], at: number): Item | null {
  const role = joins.get(tokens[at]?.key ?? "");
  if (!role) return null;
  // Turkish says "between" behind the two numbers.
  if (role === "behind")
    return tokens.filter((token) => token.type === "number").length === 2 ? { role: "from" } : null;
  const numberAhead = tokens[at + 1]?.type === "number";
  const numberBehind = tokens.slice(0, at).some((token) => token.type === "number");
  if (role === "from") return numberAhead && !numberBehind && joinsLater(tokens, at) ? { role } : null;
  return numberAhead && numberBehind ? { role } : null;
}

const joinsLater = (tokens: readonly Token[], at: number) =>
  tokens.some((token, i) => i > at + 1 && ["to", "and"].includes(joins.get(token.key) ?? ""));

function ordinalAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.glued || tokens[at - 1]?.type !== "number") return false;
  return ORDINALS.has(token.key) || (token.text === "." && /^\d{1,2}$/.test(tokens[at - 1]?.text ?? ""));
}

const QUOTES = new Set(["'", '"', "“", "”", "«", "»"]);

/** 5' and 12" say a unit, unless they close a quotation. */
const isFeetOrInches = (tokens: readonly Token[], at: number) =>
  QUOTES.has(tokens[at]?.text ?? "") &&
  tokens[at]?.glued === true &&
  tokens[at - 1]?.type === "number" &&
  !tokens.slice(0, at).some(({ text }) => QUOTES.has(text));

/** "..5": a mark that touches the digits behind it may be theirs. */
const isBeforeDigits = ({ text }: Token, next: Token | undefined) =>
  (text === "." || text === ",") && next?.type === "number" && next.glued;

type Read = { item: Item | null; length: number };

function readAt(tokens: readonly Token[], at: number, before: readonly Item[], context: PhraseContext): Read {
  const one = (item: Item | null): Read => ({ item, length: 1 });
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return one(null);
  const first = before.every((item) => item.role !== "number");
  if (token.type === "number") {
    const negative = first && token.glued && tokens[at - 1]?.text === "-";
    return one({ role: "number", text: token.text, negative });
  }
  // A minus is read with its number.
  if (first && token.text === "-" && next?.type === "number" && next.glued) return one(null);
  const join = joinAt(tokens, at);
  if (join) return one(join);
  // 2 milioni di abitanti, 100 de mii: the partitive says nothing more.
  if (PARTITIVES.has(token.key) && ["number", "scale"].includes(before.at(-1)?.role ?? "")) return one(null);
  if (ordinalAt(tokens, at)) return one({ role: "ordinal", text: `${tokens[at - 1]?.text}${token.text}` });
  // "1.5M" is millions to some and metres to nobody; "1.5m" can be either.
  const capital = /^[kк]?[MМΜ]$/u.test(token.text);
  const phrase = capital ? null : phraseAt(tokens, at, context.languages);
  if (phrase && phrase.words > 1) return phrase;
  const scale = token.type === "word" ? scaleOf(token.key, context.locale) : null;
  if (scale !== null)
    return { item: { role: "scale", factor: scale }, length: next?.text === "." && next.glued ? 2 : 1 };
  if (phrase?.item.role === "unit" && token.key === "m" && token.glued) phrase.item.glued = true;
  if (phrase) return phrase;
  const isSaid = !PUNCTUATION.has(token.text) || isFeetOrInches(tokens, at) || isBeforeDigits(token, next);
  return one(isSaid ? { role: "left", text: token.text } : null);
}

export type PhraseContext = { locale: string; languages: ReadonlySet<string> };

export function readPhrases(tokens: readonly Token[], context: PhraseContext): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { item, length } = readAt(tokens, at, items, context);
    if (item) items.push(item);
    at += length;
  }
  return items;
}
