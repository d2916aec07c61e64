import type { Passage } from "@/features/profiles/passages";
import type { Locale } from "@/lib/i18n/locales";
import { fold } from "@/lib/text/fold";
import type { Segment } from "./words";

/** A passage in the language in which it has been written. */
export type Spoken = Passage & { lang: Locale };
/** What is shown of a passage in which words were found. */
export type Excerpt = Pick<Passage, "kind" | "anchor"> & {
  lang: Locale;
  heading: Segment[];
  text: Segment[];
};

/** Which of the words that were searched for a folded word of a language is, if any. */
export type Matcher = (folded: string, lang: Locale) => number | null;

type Match = { from: number; to: number; word: number };

/** The words of a text as they are written. */
export const writtenWords = (text: string): { from: number; written: string }[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ index, 0: written }) => ({ from: index, written }));

function matchesIn(text: string, lang: Locale, match: Matcher): Match[] {
  return writtenWords(text).flatMap(({ from, written }) => {
    const words = fold(written).split(" ");
    const word = words.map((each) => match(each, lang)).find((each) => each !== null);
    return word === undefined || word === null ? [] : [{ from, to: from + written.length, word }];
  });
}

const distinct = (matches: readonly Match[]) => new Set(matches.map(({ word }) => word)).size;

/** About so many letters of a passage are shown, so many of them before what was found. */
const LENGTH = 220;
const BEFORE = 70;

/** Where the part begins that shows the most of what was found. `matches` are in the order of the text. */
function startOf(matches: readonly Match[]): number {
  let most = 0;
  let best = matches[0]?.from ?? 0;
  for (const [index, { from }] of matches.entries()) {
    const shown = new Set<number>();
    for (let at = index; at < matches.length; at++) {
      const match = matches[at];
      if (!match || match.to > from + LENGTH - BEFORE) break;
      shown.add(match.word);
    }
    if (shown.size <= most) continue;
    most = shown.size;
    best = from;
  }
  return Math.max(0, best - BEFORE);
}

function segments(text: string, matches: readonly Match[], from: number, to: number): Segment[] {
  const parts: Segment[] = [];
  const add = (start: number, end: number, isMatch: boolean) => {
    if (end > start) parts.push({ text: text.slice(start, end), isMatch });
  };
  let at = from;
  for (const match of matches.filter((each) => each.from >= from && each.to <= to)) {
    add(at, match.from, false);
    add(match.from, match.to, true);
    at = match.to;
  }
  add(at, to, false);
  return parts;
}

/** A part of a text, from the beginning of a word to the end of one, with signs where it is cut. */
function cut(text: string, matches: readonly Match[]): Segment[] {
  const wanted = startOf(matches);
  const from = wanted === 0 ? 0 : text.indexOf(" ", wanted) + 1;
  const space = text.indexOf(" ", from + LENGTH);
  const to = space === -1 ? text.length : space;
  return [
    ...(from > 0 ? [{ text: "… ", isMatch: false }] : []),
    ...segments(text, matches, from, to),
    ...(to < text.length ? [{ text: " …", isMatch: false }] : []),
  ];
}

/**
 * The passage that shows the most of the words, in the reader's language rather than in another, by its heading rather than
 * by its text; null where none shows any.
 */
export function excerptOf(passages: readonly Spoken[], match: Matcher, locale: Locale): Excerpt | null {
  const found = passages.map((passage) => {
    const heading = matchesIn(passage.heading, passage.lang, match);
    const text = matchesIn(passage.text, passage.lang, match);
    const worth = [distinct([...heading, ...text]), Number(passage.lang === locale), distinct(heading)];
    return { passage, heading, text, worth };
  });
  const byWorth = ({ worth: a }: (typeof found)[number], { worth: b }: (typeof found)[number]) =>
    (b[0] ?? 0) - (a[0] ?? 0) || (b[1] ?? 0) - (a[1] ?? 0) || (b[2] ?? 0) - (a[2] ?? 0);
  const [best] = found.toSorted(byWorth);
  if (!best?.worth[0]) return null;
  const { kind, anchor, lang, heading, text } = best.passage;
  return {
    ...{ kind, anchor, lang },
    heading: segments(heading, best.heading, 0, heading.length),
    text: cut(text, best.text),
  };
}
