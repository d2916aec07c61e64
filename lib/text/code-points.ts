/** Code points written as hexadecimal ranges, "300-36f 483 ad": short in a data file, easy to compare in a diff. */

export type Range = readonly [first: number, last: number];

export function parseRanges(text: string): Range[] {
  return text.split(" ").map((range) => {
    const [first = "", last = first] = range.split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

export function* codePointsIn(ranges: Iterable<Range>): Generator<number> {
  for (const [first, last] of ranges) for (let point = first; point <= last; point++) yield point;
}

/** The shortest list of ranges, in order. */
export function toRanges(points: Iterable<number>): Range[] {
  const ranges: [number, number][] = [];
  for (const point of [...new Set(points)].sort((a, b) => a - b)) {
    const open = ranges.at(-1);
    if (open && open[1] === point - 1) open[1] = point;
    else ranges.push([point, point]);
  }
  return ranges;
}

export function formatRanges(ranges: Iterable<Range>): string {
  return [...ranges]
    .map(([a, b]) => (a === b ? a.toString(16) : `${a.toString(16)}-${b.toString(16)}`))
    .join(" ");
}

/** The inside of a bracket expression; `write` spells one code point in the dialect of the engine. */
export function bracket(ranges: Iterable<Range>, write: (point: number) => string): string {
  return [...ranges].map(([a, b]) => (a === b ? write(a) : `${write(a)}-${write(b)}`)).join("");
}
