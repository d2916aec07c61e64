import { diffArrays } from "diff";
import { append, type Stretch, withWholeParagraphs } from "./whole-paragraphs";
import { identityOf, type Word } from "./words";

/** Beyond so many words a text has been written anew; looking for what is left of the old one would take long. */
const MOST_EDITS = 1000;

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
  const found = diffArrays(before.map(identity), after.map(identity), { maxEditLength: MOST_EDITS });
  if (!found) return [{ isSame: false, before: [...before], after: [...after] }];
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
  return withoutCrumbs(withWholeParagraphs(stretches));
}

/**
 * A few words that happen to be the same between two changes are no help to a reader: where they are shorter than the
 * changes on both sides, they count as changed with them. A paragraph that stayed always stays.
 */
function withoutCrumbs(stretches: Stretch[]): Stretch[] {
  const isCrumb = (stretch: Stretch, index: number): boolean => {
    const [left, right] = [stretches[index - 1], stretches[index + 1]];
    if (!stretch.isSame || !left || !right) return false;
    if ([left, stretch, right].some(({ before, after }) => [...before, ...after].some(isBlock))) return false;
    const size = sizeOf(stretch.after);
    return [left, right].every((change) => size <= Math.max(sizeOf(change.before), sizeOf(change.after)));
  };
  if (!stretches.some(isCrumb)) return stretches;
  const joined: Stretch[] = [];
  for (const [index, stretch] of stretches.entries())
    append(joined, isCrumb(stretch, index) ? { ...stretch, isSame: false } : stretch);
  return withoutCrumbs(joined);
}

const isBlock = ({ kind }: Word) => kind === "block";
const sizeOf = (words: readonly Word[]): number =>
  words.reduce((size, word) => size + ("text" in word ? word.text.length : 1), 0);
