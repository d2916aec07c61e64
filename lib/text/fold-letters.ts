import { parseRanges, type Range, toRanges } from "./code-points";
import letters from "./fold-letters.json" with { type: "json" };

/** Letter → Latin form, for every letter of the generated table. */
export const letterForms: ReadonlyMap<string, string> = new Map(
  Object.entries(letters.letters).flatMap(([form, list]) =>
    [...list].map((letter): [string, string] => [letter, form]),
  ),
);

function* knownPoints(): Generator<number> {
  for (const letter of letterForms.keys()) yield letter.codePointAt(0) ?? 0;
  for (const ranges of [letters.dropped, letters.coded])
    for (const [first, last] of parseRanges(ranges))
      for (let point = first; point <= last; point++) yield point;
}

/** Everything that is not a sign: ASCII letters and digits, the apostrophe (a rule looks at it) and the table. */
export const knownRanges: readonly Range[] = toRanges([
  ...parseRanges("27 30-39 41-5a 61-7a ac00-d7a3").flatMap(([a, b]) =>
    Array.from({ length: b - a + 1 }, (_, i) => a + i),
  ),
  ...knownPoints(),
]);
