/** About so many municipalities are in one part: with their languages some hundred kilobytes, made in a moment. */
const MOST_IN_PART = 500;
const DIGITS = [..."0123456789abcdef"];
const MOST_DIGITS = 6;
const PLACES = /^municipalities(?:-([0-9a-f]{1,6}))?$/;

/** The part with all pages that are no municipality's. */
export const pagesPart = "pages";

/** By how many digits at the beginning of their ids so many municipalities are divided. */
function digitsFor(total: number): number {
  let digits = 0;
  while (total > MOST_IN_PART * 16 ** digits && digits < MOST_DIGITS) digits++;
  return digits;
}

/**
 * Ids are random, so that those with the same first digits are about equally many, wherever the municipalities are, and
 * are found by the primary key. A municipality keeps its part until all parts are divided.
 */
export function prefixesFor(total: number): string[] {
  if (total === 0) return [];
  let prefixes = [""];
  for (let digits = digitsFor(total); digits > 0; digits--)
    prefixes = prefixes.flatMap((prefix) => DIGITS.map((digit) => prefix + digit));
  return prefixes;
}

export const partOf = (prefix: string): string => (prefix ? `municipalities-${prefix}` : "municipalities");

/** The beginning of the ids in a part; null for what is no part, or would hold more than a part may. */
export function prefixOf(part: string, total: number): string | null {
  const found = PLACES.exec(part);
  const prefix = found?.[1] ?? "";
  return found && prefix.length >= digitsFor(total) ? prefix : null;
}

/** The lowest and the highest id that begin so. */
export function idsFrom(prefix: string): [lowest: string, highest: string] {
  const filled = (digit: string) =>
    prefix.padEnd(32, digit).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  return [filled("0"), filled("f")];
}
