import { diffArrays } from "diff";
import { identityOf, type Word } from "./words";

/** Paragraphs of two texts that are one another's, or that one of them alone has. */
export type Pair = { before: Word[]; after: Word[] };

/** Paragraphs with fewer words in common than this part of both are not the same one. */
const LEAST_ALIKE = 0.4;
/** So much less counts what a divided or joined paragraph has in common: two that are alike are the better pair. */
const DIVIDED = 0.75;
/** Where comparing each with each would look at more words than this, the text was written anew. */
const MOST_WORDS = 200_000;

/** The words of each paragraph or entry; a single line is one. */
function paragraphsOf(words: readonly Word[]): Word[][] {
  const paragraphs: Word[][] = [];
  for (const word of words) {
    const last = paragraphs.at(-1);
    if (word.kind === "block" || !last) paragraphs.push([word]);
    else last.push(word);
  }
  return paragraphs;
}

/** Two texts, paragraph by paragraph: which of the one became which of the other, also when one was divided or joined. */
export function pairParagraphs(before: readonly Word[], after: readonly Word[]): Pair[] {
  const [a, b] = [paragraphsOf(before), paragraphsOf(after)];
  const pairs: Pair[] = [];
  let [x, y] = [0, 0];
  let gap: [Word[][], Word[][]] = [[], []];
  const closeGap = () => {
    pairs.push(...alike(...gap));
    gap = [[], []];
  };
  const identity = (paragraph: Word[]) => paragraph.map(identityOf).join("\n");
  for (const { added, removed, count } of diffArrays(a.map(identity), b.map(identity))) {
    if (removed) gap[0].push(...a.slice(x, x + count));
    else if (added) gap[1].push(...b.slice(y, y + count));
    else {
      closeGap();
      for (let i = 0; i < count; i++) pairs.push({ before: a[x + i] ?? [], after: b[y + i] ?? [] });
    }
    if (!added) x += count;
    if (!removed) y += count;
  }
  closeGap();
  return pairs;
}

/** The best that can be had from two paragraphs on: how much is in common, and how many to take of each text first. */
type Step = { common: number; take: readonly [before: number, after: number] };

const nothingLeft: Step = { common: 0, take: [0, 0] };
const together = [
  [1, 1],
  [1, 2],
  [2, 1],
] as const;

/** Paragraphs that were all changed, in pairs that have as much in common as there can be without changing their order. */
function alike(before: readonly Word[][], after: readonly Word[][]): Pair[] {
  const pair = (i: number, n: number, j: number, m: number): Pair => ({
    before: before.slice(i, i + n).flat(),
    after: after.slice(j, j + m).flat(),
  });
  if (before.length === 1 && after.length === 1) return [pair(0, 1, 0, 1)];
  const looks = before.length * after.flat().length + after.length * before.flat().length;
  if (looks > MOST_WORDS)
    return [...before.map((_, i) => pair(i, 1, 0, 0)), ...after.map((_, j) => pair(0, 0, j, 1))];
  const [a, b] = [before.map(counted), after.map(counted)];
  const best: Step[][] = Array.from({ length: before.length + 1 }, () =>
    Array(after.length + 1).fill(nothingLeft),
  );
  const from = (i: number, j: number): Step => best[i]?.[j] ?? nothingLeft;
  for (let i = before.length; i >= 0; i--) {
    for (let j = after.length; j >= 0; j--) {
      const steps: Step[] = [];
      if (i < before.length) steps.push({ common: from(i + 1, j).common, take: [1, 0] });
      if (j < after.length) steps.push({ common: from(i, j + 1).common, take: [0, 1] });
      for (const [n, m] of together) {
        if (i + n > before.length || j + m > after.length) continue;
        const common = inCommon(a.slice(i, i + n), b.slice(j, j + m)) * (n === m ? 1 : DIVIDED);
        if (common > 0) steps.push({ common: common + from(i + n, j + m).common, take: [n, m] });
      }
      const [first = nothingLeft, ...others] = steps;
      const chosen = others.reduce((most, step) => (step.common > most.common ? step : most), first);
      best[i]?.splice(j, 1, chosen);
    }
  }
  const pairs: Pair[] = [];
  for (let [i, j] = [0, 0]; i < before.length || j < after.length; ) {
    const [n, m] = from(i, j).take;
    pairs.push(pair(i, n, j, m));
    i += n;
    j += m;
  }
  return pairs;
}

/** The words of a paragraph by what they are, each with how often it stands there, and how much they are together. */
type Counted = { words: Map<string, { times: number; size: number }>; size: number };

function counted(paragraph: readonly Word[]): Counted {
  const words: Counted["words"] = new Map();
  let all = 0;
  for (const word of paragraph) {
    const size = sizeOf(word);
    if (size === 0) continue;
    const key = identityOf(word);
    words.set(key, { times: (words.get(key)?.times ?? 0) + 1, size });
    all += size;
  }
  return { words, size: all };
}

/** How much of some paragraphs and others is the same, in letters; 0 when they are too different to be one another's. */
function inCommon(a: readonly Counted[], b: readonly Counted[]): number {
  const times = (all: readonly Counted[], key: string) =>
    all.reduce((sum, { words }) => sum + (words.get(key)?.times ?? 0), 0);
  const [few = [], many = []] = a.length < b.length ? [a, b] : [b, a];
  let common = 0;
  // One of the two is a single paragraph.
  for (const { words } of few)
    for (const [key, word] of words) common += Math.min(word.times, times(many, key)) * word.size;
  const size = [...a, ...b].reduce((sum, one) => sum + one.size, 0);
  return 2 * common >= LEAST_ALIKE * size ? common : 0;
}

/** How much of a text a word is, in letters; what stands for a fact counts as one word, however long its value is. */
export function sizeOf(word: Word): number {
  if (word.kind === "text") return word.text.trim().length;
  return word.kind === "block" || word.kind === "break" ? 0 : 4;
}
