import type { ParseDoubt } from "./parse-doubts";
import type { Item } from "./parse-phrases";
import { type NumberContext, readNumber } from "./parse-separators";

export type Amount = {
  value: number | null;
  range: { low: number; high: number } | null;
  doubts: ParseDoubt[];
};

type Pair = { text: string; negative: boolean; factors: number[] };

/** Products of decimals show binary dust (1.1 million); fifteen digits are what was typed. */
const round = (value: number) => Number(value.toPrecision(15));

/** Each number with the scale words behind it: "1,2 mln", "10 bin", "2 thousand million". */
function pairs(items: readonly Item[]): {
  pairs: Pair[];
  joined: boolean;
  between: boolean;
  loose: number | null;
} {
  const found: Pair[] = [];
  let joined = false;
  let between = false;
  let loose: number | null = null;
  for (const item of items) {
    if (item.role === "number") found.push({ text: item.text, negative: item.negative, factors: [] });
    else if (item.role === "scale") {
      const last = found.at(-1);
      if (last) last.factors.push(item.factor);
      else loose = (loose ?? 1) * item.factor;
    } else if (item.role === "to") joined = true;
    else if (item.role === "from") between = true;
    else if (item.role === "and") joined = between;
  }
  return { pairs: found, joined, between, loose };
}

const factorOf = (pair: Pair) => pair.factors.reduce((product, factor) => product * factor, 1);

/** "1 milyon 250 bin", "3 million 200 thousand": parts of one number, each scale smaller than the one before. */
function isSum(list: readonly Pair[]): boolean {
  return (
    list.length > 1 &&
    list.every((p, i) => (i === 0 ? factorOf(p) > 1 : factorOf(p) < factorOf(list[i - 1] ?? p)))
  );
}

function read(pair: Pair, context: Omit<NumberContext, "scaled">, factor = factorOf(pair)) {
  const { value, doubt } = readNumber(pair.text, { ...context, scaled: factor > 1 });
  return { value: value === null ? null : round(value * factor * (pair.negative ? -1 : 1)), doubt };
}

function readRange([first, second]: [Pair, Pair], context: Omit<NumberContext, "scaled">): Amount {
  const high = read(second, context);
  const plain = read(first, context);
  // "10 to 12 thousand": the scale is said once for both.
  const shared = first.factors.length === 0 ? read(first, context, factorOf(second)) : plain;
  const low = shared.value !== null && high.value !== null && shared.value < high.value ? shared : plain;
  const doubts = [low.doubt, high.doubt].filter((doubt): doubt is ParseDoubt => doubt !== null);
  if (low.value === null || high.value === null) return { value: null, range: null, doubts };
  if (low.value >= high.value)
    return { value: null, range: null, doubts: [...doubts, "range runs backwards"] };
  return { value: null, range: { low: low.value, high: high.value }, doubts };
}

export function readAmount(items: readonly Item[], context: Omit<NumberContext, "scaled">): Amount {
  const { pairs: list, joined, between, loose } = pairs(items);
  const [first, second] = list;
  // "binden fazla" is more than a thousand; "million" alone may also have lost its number.
  const outside: ParseDoubt[] = loose ? ["scale without a number"] : [];
  const alone = loose !== null && items.every((item) => item.role !== "left");
  if (!first) return { value: alone ? loose : null, range: null, doubts: alone ? outside : ["not a number"] };
  if (list.length === 2 && second && joined) {
    const range = readRange([first, second], context);
    return { ...range, doubts: [...outside, ...range.doubts] };
  }
  if (isSum(list) && !joined) {
    const parts = list.map((pair) => read(pair, context));
    const doubts = parts.flatMap((part) => part.doubt ?? []);
    const sum = parts.reduce((total, part) => total + (part.value ?? 0), 0);
    const tooMuch = parts.some((part, i) => i > 0 && (part.value ?? 0) >= factorOf(list[i - 1] ?? first));
    if (tooMuch || parts.some((part) => part.value === null)) doubts.push("more than one number");
    return {
      value: doubts.includes("more than one number") ? null : round(sum),
      range: null,
      doubts: [...outside, ...doubts],
    };
  }
  if (list.length > 1) return { value: null, range: null, doubts: [...outside, "more than one number"] };
  const { value, doubt } = read(first, context);
  if (doubt) outside.push(doubt);
  if (between) outside.push("range without an end");
  return { value, range: null, doubts: outside };
}
