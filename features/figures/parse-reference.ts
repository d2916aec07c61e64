import type { CalendarDate } from "./dates";
import { dateAt, isYear } from "./parse-dates";
import type { ParseDoubt } from "./parse-doubts";
import type { Token } from "./parse-tokens";
import { phrases } from "./parse-words";

export type Reference = { date: CalendarDate | null; doubt: ParseDoubt | null; rest: Token[] };

const words = (list: string) => new Set(phrases(list).flatMap((phrase) => phrase.split(" ")));

/** Words that turn the four digits behind them into a year when the figure is another number. */
const LEADS = words(
  "in, im, year, jahr, stand, en, année, nel, anno, año, ano, em, w, roku, v, roce, u, în, i, vuonna, na, в, у, на, año, έτος",
);
/** What else may introduce a reference date, and what may follow it, and says nothing more. */
const BEFORE = words(
  "in, im, year, stand, en, nel, em, w, roku, v, roce, u, în, i, na, в, у, на, on, at, as of, as at, am, vom, zum, per, au, le, el, al, stan na, stav k, ke dni, den, op, pe, la",
);
const AFTER = words(
  "yılı, yılında, yılı itibarıyla, itibariyle, tarihli, tarihinde, 'de, 'da, 'te, 'ta, 'in, 'ın, r, roku, год, году, г, року, рік, р, година",
);

const year = (value: string): CalendarDate => ({ precision: "year", value });

/** (2021), (census 2021): no other number between the parentheses. */
function aloneInParentheses(tokens: readonly Token[], at: number): boolean {
  const opening = tokens.slice(0, at).findLastIndex((token) => token.text === "(" || token.text === ")");
  const closing = tokens.slice(at).findIndex((token) => token.text === ")" || token.text === "(");
  if (tokens[opening]?.text !== "(" || tokens[at + closing]?.text !== ")") return false;
  return tokens.slice(opening, at + closing).filter((token) => token.type === "number").length === 1;
}

/** A year that says it is one: in parentheses, before a colon, behind "in" or "as of", before "yılı" or "г". */
function yearAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (
    token?.type !== "number" ||
    !isYear(token.text) ||
    tokens.every((t, i) => i === at || t.type !== "number")
  )
    return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const asOf = before?.key === "of" && tokens[at - 2]?.key === "as";
  const led = asOf || (before?.type === "word" && LEADS.has(before.key));
  return (
    led ||
    aloneInParentheses(tokens, at) ||
    after?.text === ":" ||
    (after !== undefined && after.text !== "." && AFTER.has(after.key))
  );
}

/**
 * Takes the reference date out of the tokens, with the words that belong to it. Two dates are a doubt: which of them the figure
 * refers to is not ours to guess.
 */
export function takeReference(tokens: readonly Token[], locales: readonly string[]): Reference {
  for (let at = 0; at < tokens.length; at++) {
    const found = dateAt(tokens, at, locales);
    const single = !found && yearAt(tokens, at);
    if (!found && !single) continue;
    let start = at;
    let end = at + (found?.length ?? 1);
    while (BEFORE.has(tokens[start - 1]?.key ?? "") && tokens[start - 1]?.type === "word") start--;
    while (AFTER.has(tokens[end]?.key ?? "") && tokens[end]?.type !== "sign") end++;
    const rest = [...tokens.slice(0, start), ...tokens.slice(end)];
    const second = rest.some((_, i) => i >= start && dateAt(rest, i, locales) !== null);
    const date = found ? found.date : year(tokens[at]?.text ?? "");
    return { date, doubt: second ? "more than one date" : (found?.doubt ?? null), rest };
  }
  return { date: null, doubt: null, rest: [...tokens] };
}
