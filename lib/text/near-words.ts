const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

/** Longer words have so many neighbours that only swapped letters are looked for. */
const LONGEST = 9;

/**
 * The folded words that are one slip of the fingers away from another: two neighbours swapped, a letter too many, another
 * one, or one too few.
 */
export function nearWords(word: string): string[] {
  const cuts = Array.from(
    { length: word.length + 1 },
    (_, at) => [word.slice(0, at), word.slice(at)] as const,
  );
  const near = new Set<string>();
  for (const [before, after] of cuts) {
    const [first = "", second = ""] = after;
    if (second) near.add(before + second + first + after.slice(2));
    if (word.length > LONGEST) continue;
    if (first) near.add(before + after.slice(1));
    for (const letter of LETTERS) {
      if (first) near.add(before + letter + after.slice(1));
      near.add(before + letter + after);
    }
  }
  near.delete(word);
  return [...near];
}
