import { fold } from "@/lib/text/fold";
import { storable } from "@/lib/text/storable";

/** Longer queries than any name are cut, so that nobody can make the server fold a novel. */
const mostLetters = 100;
const mostWords = 8;

/**
 * What somebody typed, as it may be shown again: one line, bounded, without signs that would turn the page round or that a cut
 * has left half of. Anything but one text counts as nothing.
 */
export const readQuery = (raw: unknown): string =>
  typeof raw === "string"
    ? storable(raw.normalize("NFC").replace(/\s+/g, " ").trim().slice(0, mostLetters)).trim()
    : "";

/** The folded words of a query, each of which must be found. They consist of a–z and 0–9 only. */
export const queryWords = (query: string): string[] => [
  ...new Set(fold(query).split(" ").filter(Boolean).slice(0, mostWords)),
];

/** Whether every word begins a word of the folded text. */
export const matchesWords = (folded: string, words: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => ` ${folded}`.includes(` ${word}`));

export type Segment = { text: string; isMatch: boolean };

/** Where the folded words begin words of a text as it is written, for showing what was found. */
export function highlight(text: string, words: readonly string[]): Segment[] {
  const letters = [...text];
  const isMatch = letters.map(() => false);
  for (const word of words) {
    for (let start = 0; start < letters.length; start++) {
      if (fold(letters[start] ?? "") === "") continue;
      if (start > 0 && /[\p{L}\p{N}\p{M}]/u.test(letters[start - 1] ?? "")) continue;
      const end = matchEnd(letters, start, word);
      if (end !== null) isMatch.fill(true, start, end);
    }
  }
  const segments: Segment[] = [];
  for (const [index, letter] of letters.entries()) {
    const last = segments.at(-1);
    if (last && last.isMatch === isMatch[index]) last.text += letter;
    else segments.push({ text: letter, isMatch: Boolean(isMatch[index]) });
  }
  return segments;
}

/** Words that are joined in a name, or the other way round, are found all the same: they are also looked for as one. */
export const wordsToMark = (words: readonly string[]): string[] =>
  words.length > 1 ? [...words, words.join("")] : [...words];

/**
 * The end of the shortest part from `start` whose folded form begins with the word, whatever stands between its words: one
 * letter may fold to two.
 */
function matchEnd(letters: readonly string[], start: number, word: string): number | null {
  for (let end = start + 1; end <= letters.length; end++) {
    const folded = fold(letters.slice(start, end).join("")).replaceAll(" ", "");
    if (folded.startsWith(word)) return end;
    if (!word.startsWith(folded)) return null;
  }
  return null;
}
