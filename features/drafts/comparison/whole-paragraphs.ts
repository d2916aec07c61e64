import { identityOf, type Word } from "./words";

/** A stretch of two texts: the same in both (each with its own facts), or removed words with those that were added. */
export type Stretch = { isSame: boolean; before: Word[]; after: Word[] };

/** Adds a stretch, to the last one where that is of its kind. */
export function append(stretches: Stretch[], { isSame, before, after }: Stretch): void {
  if (before.length + after.length === 0) return;
  const last = stretches.at(-1);
  if (last?.isSame === isSame) {
    last.before.push(...before);
    last.after.push(...after);
  } else stretches.push({ isSame, before: [...before], after: [...after] });
}

const isBlock = ({ kind }: Word) => kind === "block";
const isEqual = (a: readonly Word[], b: readonly Word[]) =>
  a.length === b.length && a.every((word, i) => identityOf(word) === identityOf(b[i] as Word));

const change = (side: "before" | "after", words: Word[], other: Word[]): Stretch =>
  side === "before"
    ? { isSame: false, before: words, after: other }
    : { isSame: false, before: other, after: words };

/**
 * Where a whole paragraph was removed or added, a comparison of words may as well find that its end and the beginning
 * of the next one were. Here such changes are moved to where paragraphs begin and end.
 */
export function withWholeParagraphs(found: readonly Stretch[]): Stretch[] {
  const stretches: Stretch[] = [];
  const rest = found.map((stretch) => ({ ...stretch }));
  for (const [index, stretch] of rest.entries()) {
    const next = rest[index + 1];
    const parts = stretch.isSame
      ? [stretch]
      : (atItsBeginning(stretches.at(-1), stretch) ?? atItsEnd(stretch, next));
    for (const part of parts) append(stretches, part);
  }
  return stretches;
}

/** The last paragraph before a change begins as one within it does: then that one stayed, and the former changed. */
function atItsBeginning(previous: Stretch | undefined, changed: Stretch): Stretch[] | null {
  for (const side of ["before", "after"] as const) {
    const [words, other] = [changed[side], changed[side === "before" ? "after" : "before"]];
    if (!previous?.isSame || !words.some(isBlock) || other.some(isBlock)) continue;
    const begins = previous[side].findLastIndex(isBlock);
    if (begins < 0) continue;
    const head = previous[side].slice(begins);
    const at = words.findLastIndex(
      (word, i) => isBlock(word) && isEqual(words.slice(i, i + head.length), head),
    );
    if (at < 0) continue;
    const kept = {
      before: previous.before.splice(previous.before.length - head.length),
      after: previous.after.splice(previous.after.length - head.length),
    };
    const stayed = { isSame: true, ...kept, [side]: words.slice(at, at + head.length) };
    return [
      change(side, [...kept[side], ...words.slice(0, at)], []),
      stayed,
      change(side, words.slice(at + head.length), other),
    ];
  }
  return null;
}

/** The paragraph after a change ends as one within it does: then that one stayed, and the latter changed. */
function atItsEnd(changed: Stretch, next: Stretch | undefined): Stretch[] {
  for (const side of ["before", "after"] as const) {
    const [words, other] = [changed[side], changed[side === "before" ? "after" : "before"]];
    if (!next || !words.some(isBlock) || other.some(isBlock)) continue;
    const ends = next[side].findIndex(isBlock);
    const tail = ends < 0 ? next[side] : next[side].slice(0, ends);
    const at = words.findIndex((word, i) => isBlock(word) && isEqual(words.slice(i - tail.length, i), tail));
    if (tail.length === 0 || at < tail.length) continue;
    const kept = { before: next.before.splice(0, tail.length), after: next.after.splice(0, tail.length) };
    return [
      change(side, words.slice(0, at - tail.length), other),
      { isSame: true, ...kept, [side]: words.slice(at - tail.length, at) },
      change(side, [...words.slice(at), ...kept[side]], []),
    ];
  }
  return [changed];
}
