import type { Precision } from "./parse";
import { scaleOf } from "./parse-scales";
import type { Token } from "./parse-tokens";
import { type Unit, unitWords } from "./parse-units";
import { isAtHome, joins, precisionWords } from "./parse-words";

/** What a token, or a few of them together, says. `left` is what nobody understood; it must end in a doubt. */
export type Item =
  | { role: "number"; text: string; negative: boolean }
  | { role: "scale"; factor: number }
  | { role: "unit"; unit: Unit }
  | { role: "precision"; precision: Precision }
  | { role: "from" | "to" | "and" }
  | { role: "ordinal"; text: string }
  | { role: "left"; text: string };

const LONGEST_PHRASE = 4;
const PUNCTUATION = new Set(["(", ")", "[", "]", ",", ";", ":", ".", '"', "“", "”", "«", "»", "'"]);
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
): { item: Item; length: number } | null {
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
    if (unit) return { item: { role: "unit", unit }, length };
    const precision = precisionWords.get(phrase);
    if (precision && isAtHome(phrase, languages)) return { item: { role: "precision", precision }, length };
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

export function readPhrases(
  tokens: readonly Token[],
  languages: ReadonlySet<string>,
  language: string,
): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    const sign = tokens[at - 1];
    const next = tokens[at + 1];
    // "1.5M" is millions to some and metres to nobody: not understood.
    const phrase = token.type === "number" || token.text === "M" ? null : phraseAt(tokens, at, languages);
    const join = joinAt(tokens, at);
    const scale = token.type === "word" ? scaleOf(token.key, language) : null;
    let length = 1;
    if (token.type === "number") {
      const negative = sign?.text === "-" && token.glued && items.every((item) => item.role !== "number");
      items.push({ role: "number", text: token.text, negative });
    } else if (
      token.text === "-" &&
      next?.type === "number" &&
      next.glued &&
      !items.some((i) => i.role === "number")
    ) {
      // The minus is read with its number.
    } else if (join) items.push(join);
    else if (ordinalAt(tokens, at)) items.push({ role: "ordinal", text: `${sign?.text}${token.text}` });
    else if (phrase && phrase.length > 1) {
      items.push(phrase.item);
      length = phrase.length;
    } else if (scale !== null) {
      items.push({ role: "scale", factor: scale });
      if (next?.text === "." && next.glued) length = 2;
    } else if (phrase) items.push(phrase.item);
    else if (!PUNCTUATION.has(token.text)) items.push({ role: "left", text: token.text });
    at += length;
  }
  return items;
}
