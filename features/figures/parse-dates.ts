import type { CalendarDate } from "./dates";
import type { ParseDoubt } from "./parse-doubts";
import { monthOf } from "./parse-months";
import type { Token } from "./parse-tokens";

export type FoundDate = { date: CalendarDate | null; doubt: ParseDoubt | null; length: number };

const pad = (n: number, length = 2) => String(n).padStart(length, "0");

export const isYear = (text: string | undefined): boolean =>
  text !== undefined && /^(1\d|20|21)\d\d$/.test(text);
const isDay = (text: string | undefined): boolean => text !== undefined && /^\d{1,2}$/.test(text);

function dayDate(year: string, month: number, day: string, length: number): FoundDate {
  const utc = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  if (utc.getUTCMonth() !== month - 1 || utc.getUTCDate() !== Number(day))
    return { date: null, doubt: "no such date", length };
  return {
    date: { precision: "day", value: `${year}-${pad(month)}-${pad(Number(day))}` },
    doubt: null,
    length,
  };
}

/** 31.12.2023, 31/12/2023, 2023-12-31: as one text, since the marks between are the same in all three. */
function numericDate(tokens: readonly Token[], at: number): FoundDate | null {
  let text = "";
  let length = 0;
  while (length < 5 && at + length < tokens.length) {
    const token = tokens[at + length];
    if (!token || (length > 0 && !token.glued) || !(token.type === "number" || "/-.".includes(token.text)))
      break;
    text += token.text;
    length++;
  }
  // A full stop behind the date is the end of a sentence.
  if (text.endsWith(".")) {
    text = text.slice(0, -1);
    length--;
  }
  const iso = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso && isYear(iso[1])) return dayDate(iso[1] ?? "", Number(iso[3]), iso[4] ?? "", length);
  const european = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!european || !isYear(european[4])) return null;
  const [, first = "", mark, second = "", year = ""] = european;
  if (Number(second) > 12) return dayDate(year, Number(first), second, length);
  const found = dayDate(year, Number(second), first, length);
  const either = mark === "/" && Number(first) <= 12 && first !== second;
  return either ? { ...found, doubt: found.doubt ?? "ambiguous date" } : found;
}

const FILLERS = new Set([
  "of",
  "de",
  "del",
  "di",
  ",",
  ".",
  "st",
  "nd",
  "rd",
  "th",
  "er",
  "º",
  "ª",
  "den",
  "d",
]);

/** 9 July 1984 · July 9, 1984 · 1984. július 9. · July 1984; punctuation, "of" and "de" may stand between. */
function namedDate(tokens: readonly Token[], at: number, locales: readonly string[]): FoundDate | null {
  const parts: { kind: "day" | "month" | "year"; value: string; end: number }[] = [];
  for (let i = at; i < Math.min(at + 7, tokens.length) && parts.length < 3; i++) {
    const token = tokens[i];
    if (!token) break;
    const month = token.type === "word" ? monthOf(token.key, locales) : null;
    if (month) parts.push({ kind: "month", value: String(month), end: i + 1 });
    else if (token.type === "number" && isYear(token.text))
      parts.push({ kind: "year", value: token.text, end: i + 1 });
    else if (token.type === "number" && isDay(token.text))
      parts.push({ kind: "day", value: token.text, end: i + 1 });
    else if (parts.length === 0 || !FILLERS.has(token.key)) break;
  }
  for (const length of [3, 2]) {
    const taken = parts.slice(0, length);
    const order = taken.map((part) => part.kind).join(" ");
    const value = (kind: string) => taken.find((part) => part.kind === kind)?.value ?? "";
    let end = (taken.at(-1)?.end ?? at) - at;
    if (["day month year", "month day year", "year month day"].includes(order)) {
      if (order === "year month day" && tokens[at + end]?.text === ".") end++;
      return dayDate(value("year"), Number(value("month")), value("day"), end);
    }
    if (order === "month year" || order === "year month") {
      const date: CalendarDate = {
        precision: "month",
        value: `${value("year")}-${pad(Number(value("month")))}`,
      };
      return { date, doubt: null, length: end };
    }
  }
  return null;
}

/** The date that begins at this token, or null. A year alone is no date here: see `parse-reference.ts`. */
export function dateAt(tokens: readonly Token[], at: number, locales: readonly string[]): FoundDate | null {
  return numericDate(tokens, at) ?? namedDate(tokens, at, locales);
}
