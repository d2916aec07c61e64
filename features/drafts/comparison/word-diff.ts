import { diffArrays } from "diff";
import { pairParagraphs, sizeOf } from "./paragraphs";
import { identityOf, type Word } from "./words";

/** A stretch of two texts: the same in both (each with its own facts), or removed words with those that were added. */
export type Stretch = { isSame: boolean; before: Word[]; after: Word[] };

/** Beyond so many words a paragraph has been written anew; looking for what is left of the old one would take long. */
const MOST_EDITS = 400;

/** The stretches of two texts, changed ones and those that stayed by turns, as somebody reading would divide them. */
export function diffWords(before: readonly Word[], after: readonly Word[]): Stretch[] {
  const stretches = stretchesOf(before, after, identityOf);
  const isNothing = stretches.every(({ isSame }) => isSame);
  // Where spaces alone have changed, they are the change.
  return isNothing ? stretchesOf(before, after, (word) => identityOf(word) + spaceOf(word)) : stretches;
}

const spaceOf = (word: Word) => ("text" in word ? word.text.replace(/\S/g, "x") : "");

type Identity = (word: Word) => string;

function stretchesOf(before: readonly Word[], after: readonly Word[], identity: Identity): Stretch[] {
  const stretches: Stretch[] = [];
  for (const pair of pairParagraphs(before, after))
    for (const stretch of withoutCrumbs(inPair(pair.before, pair.after, identity)))
      append(stretches, stretch);
  return stretches;
}

function inPair(before: readonly Word[], after: readonly Word[], identity: Identity): Stretch[] {
  const whole = [{ isSame: false, before: [...before], after: [...after] }];
  if (before.length === 0 || after.length === 0) return whole;
  const found = diffArrays(before.map(identity), after.map(identity), { maxEditLength: MOST_EDITS });
  if (!found) return whole;
  const stretches: Stretch[] = [];
  let [x, y] = [0, 0];
  for (const { added, removed, count } of found) {
    const next = {
      isSame: !added && !removed,
      before: added ? [] : before.slice(x, x + count),
      after: removed ? [] : after.slice(y, y + count),
    };
    x += next.before.length;
    y += next.after.length;
    append(stretches, next);
  }
  return stretches;
}

/** Adds a stretch, to the last one where that is of its kind. */
function append(stretches: Stretch[], { isSame, before, after }: Stretch): void {
  const last = stretches.at(-1);
  if (last?.isSame === isSame) {
    last.before.push(...before);
    last.after.push(...after);
  } else stretches.push({ isSame, before: [...before], after: [...after] });
}

/**
 * A few words that happen to be the same between two changes are no help to a reader: where they are shorter than the
 * changes on both sides, they count as changed with them. Where a paragraph begins always stays.
 */
function withoutCrumbs(stretches: Stretch[]): Stretch[] {
  const isCrumb = (stretch: Stretch, index: number): boolean => {
    const [left, right] = [stretches[index - 1], stretches[index + 1]];
    if (!stretch.isSame || !left || !right || hasBlock(left) || hasBlock(stretch) || hasBlock(right))
      return false;
    const size = sizeOfAll(stretch.after);
    return [left, right].every(
      (change) => size <= Math.max(sizeOfAll(change.before), sizeOfAll(change.after)),
    );
  };
  if (!stretches.some(isCrumb)) return stretches;
  const joined: Stretch[] = [];
  for (const [index, stretch] of stretches.entries())
    append(joined, isCrumb(stretch, index) ? { ...stretch, isSame: false } : stretch);
  return withoutCrumbs(joined);
}

const hasBlock = ({ before, after }: Stretch) => [...before, ...after].some(({ kind }) => kind === "block");
const sizeOfAll = (words: readonly Word[]): number => words.reduce((size, word) => size + sizeOf(word), 0);
