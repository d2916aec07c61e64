/** Where a figure stands in the band: columns of twelve on wide screens, whole or half on narrow ones. */
export type BandCell<T> = { item: T; span: number; size: "xl" | "l"; narrow: "full" | "half" };

const spans: Record<number, number[]> = {
  1: [12],
  2: [6, 6],
  3: [4, 4, 4],
  4: [3, 3, 3, 3],
};
/** The first figures stand larger, and the very first has the most room. */
const firstSpans: Record<number, number[]> = { 1: [12], 2: [7, 5], 3: [5, 4, 3] };
/** A figure about which sources disagree brings a drawing of its own. */
const wide = 9;

/** How many figures lead: as many as leave rows of four, else two. */
const leading = (count: number): number => (count <= 3 ? count : count % 4 === 3 ? 3 : 2);

/** Divides `count` into rows of four, the last ones of three or two so that none stands alone. */
function rowLengths(count: number): number[] {
  if (count <= 4) return count > 0 ? [count] : [];
  if (count === 5) return [3, 2];
  if (count === 6) return [3, 3];
  return [4, ...rowLengths(count - 4)];
}

function plainRows<T>(items: T[], isFirst: boolean): BandCell<T>[] {
  const lead = isFirst ? leading(items.length) : 0;
  const first = items.slice(0, lead).map((item, i): BandCell<T> => {
    return { item, span: firstSpans[lead]?.[i] ?? 12, size: "xl", narrow: "full" };
  });
  let at = lead;
  const rest = rowLengths(items.length - lead).flatMap((length) => {
    const row = items.slice(at, at + length);
    at += length;
    return row.map(
      (item, i): BandCell<T> => ({
        item,
        span: spans[length]?.[i] ?? 3,
        size: "l",
        narrow: "half",
      }),
    );
  });
  const last = rest.at(-1);
  if (last && rest.length % 2 === 1) last.narrow = "full";
  return [...first, ...rest];
}

/** Lays the figures out in their order. `isWide` tells those that need the width of a drawing. */
export function bandLayout<T>(items: readonly T[], isWide: (item: T) => boolean): BandCell<T>[] {
  const cells: BandCell<T>[] = [];
  let rest = [...items];
  while (rest.length > 0) {
    const size = cells.length === 0 ? "xl" : "l";
    const next = rest.findIndex(isWide);
    const plain = next < 0 ? rest : rest.slice(0, next);
    cells.push(...plainRows(plain, cells.length === 0));
    const [item, beside] = next < 0 ? [] : rest.slice(next, next + 2);
    rest = next < 0 ? [] : rest.slice(next + 1);
    if (item === undefined) continue;
    const hasNeighbour = beside !== undefined && !isWide(beside);
    const bigger = plain.length === 0 ? size : "l";
    cells.push({ item, span: hasNeighbour ? wide : 12, size: bigger, narrow: "full" });
    if (hasNeighbour) {
      cells.push({ item: beside, span: 12 - wide, size: bigger, narrow: "full" });
      rest = rest.slice(1);
    }
  }
  return cells;
}
