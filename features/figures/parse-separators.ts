import type { Convention } from "./parse-conventions";
import type { ParseDoubt } from "./parse-doubts";

export type NumberContext = {
  /** Of the language the text is in, and of the country the writer is used to. */
  text: Convention;
  country: Convention;
  /** Things that are counted have no decimals; things that are measured may. Null when nothing says. */
  nature: "count" | "measure" | null;
  /** A scale word follows: "1.234 million". */
  scaled: boolean;
};

export type ReadNumber = { value: number | null; doubt: ParseDoubt | null };

const MALFORMED: ReadNumber = { value: null, doubt: "malformed number" };

function exact(whole: string, fraction = ""): ReadNumber {
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  if (digits.length > 15) return { value: null, doubt: "too many digits" };
  return { value: Number(fraction ? `${whole}.${fraction}` : whole), doubt: null };
}

const isGrouped = ([first = "", ...rest]: string[]) =>
  /^[1-9]\d{0,2}$/.test(first) && rest.every((group) => group.length === 3);

const isIndian = ([first = "", ...rest]: string[]) =>
  /^[1-9]\d?$/.test(first) &&
  rest.at(-1)?.length === 3 &&
  rest.slice(0, -1).every((group) => group.length === 2);

/**
 * One dot or comma with three digits behind it: the one place where "1.234" and "1,234" can mean two things.
 * - A count has no decimals, so it groups thousands; there is no other reading to doubt. (Not before a scale word.)
 * - The mark that groups thousands in the language of the text does so here, unless something is measured and the
 *   country reads the mark as its decimal.
 * - Otherwise there is a doubt. The likelier reading is offered with it: decimals for a measure, thousands else.
 */
function threeDigits(first: string, mark: string, last: string, context: NumberContext): ReadNumber {
  const grouped = exact(first + last);
  if (context.nature === "count" && !context.scaled) return grouped;
  if (context.text.group === mark) {
    const contested = context.scaled || (context.nature === "measure" && context.country.decimal === mark);
    return contested ? { ...grouped, doubt: "ambiguous separator" } : grouped;
  }
  if (context.scaled && context.text.decimal === mark) return exact(first, last);
  const likelier = context.nature === "measure" || context.scaled ? exact(first, last) : grouped;
  return { ...likelier, doubt: likelier.doubt ?? "ambiguous separator" };
}

function oneMark(first: string, mark: string, last: string, context: NumberContext): ReadNumber {
  const groups = [first, last];
  if (mark === " " || mark === "'") return isGrouped(groups) ? exact(first + last) : MALFORMED;
  if (/^0\d/.test(first)) return MALFORMED;
  if (mark === "٫") return exact(first, last);
  if (isGrouped(groups)) return threeDigits(first, mark, last, context);
  const decimal = exact(first, last);
  // 1234,567 in English, or as a count anywhere: too long for a group, yet the mark would only group there.
  const groups3 = context.text.group === mark || (context.nature === "count" && !context.scaled);
  const strange = last.length === 3 && first !== "0" && groups3;
  return strange ? { ...decimal, doubt: decimal.doubt ?? "ambiguous separator" } : decimal;
}

/** Reads a number as the tokeniser cuts it: digits with dots, commas, spaces or apostrophes between them. */
export function readNumber(text: string, context: NumberContext): ReadNumber {
  const groups = text.split(/[^\d]/);
  const marks = text.replace(/\d/g, "");
  if (marks.length === 0) return exact(text);
  const [mark = ""] = marks;
  if (marks.length === 1) return oneMark(groups[0] ?? "", mark, groups[1] ?? "", context);
  if (marks === mark.repeat(marks.length)) {
    // The same mark twice cannot be a decimal mark, whatever the language.
    if (isGrouped(groups)) return exact(groups.join(""));
    if (mark === "," && isIndian(groups)) return { ...exact(groups.join("")), doubt: "unusual grouping" };
    return MALFORMED;
  }
  const last = marks.at(-1) ?? "";
  const before = marks.slice(0, -1);
  const fraction = groups.at(-1) ?? "";
  const whole = groups.slice(0, -1);
  const separate = before === mark.repeat(before.length) && last !== mark && ".,٫".includes(last);
  return separate && mark !== "٫" && isGrouped(whole) ? exact(whole.join(""), fraction) : MALFORMED;
}
