import { diffArrays } from "diff";
import type { Facts } from "@/features/profiles/facts";
import type { Locale } from "@/lib/i18n/locales";
import { diffWords, type Stretch } from "../comparison/word-diff";
import { lineWords, proseWords, type Word } from "../comparison/words";
import type { contentOf } from "./texts";

type Content = ReturnType<typeof contentOf>;

/** The words of a text, with its facts as they are now: what they were is nothing that a translation has to follow. */
function words(content: Content, facts: Facts): Word[] {
  const lines = content.filter((one) => typeof one === "string");
  if (lines.length > 0) return lineWords(lines.join("\n"), facts.locale);
  return content.flatMap((one) => (typeof one === "object" ? proseWords(one, facts) : []));
}

/** What a word is in the sentence that is to be divided from the next: "[1]" and the like would be taken for sentences. */
function textIn(word: Word): string {
  if (word.kind === "text") return word.text;
  return word.kind === "figure" || word.kind === "date" ? "0" : "";
}

/** The sentences of a text; the first of a paragraph has its beginning with it. */
function sentences(all: readonly Word[], language: Locale): Word[][] {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  const paragraphs: Word[][] = [];
  for (const word of all) {
    const last = paragraphs.at(-1);
    if (word.kind === "block" || !last) paragraphs.push([word]);
    else last.push(word);
  }
  return paragraphs.flatMap((paragraph) => {
    const ends = [...segmenter.segment(paragraph.map(textIn).join(""))].map(
      ({ index, segment }) => index + segment.length,
    );
    const found: Word[][] = ends.map(() => []);
    let at = 0;
    for (const word of paragraph) {
      const text = textIn(word);
      // A space before a word belongs to the sentence before.
      const begin = at + (text.length - text.trimStart().length);
      const within = ends.findIndex((end) => begin < end);
      (found[within] ?? found.at(-1))?.push(word);
      at += text.length;
    }
    return found.filter((sentence) => sentence.length > 0);
  });
}

/** Its words alone, as they count for the state of a translation. */
const identity = (sentence: readonly Word[]): string =>
  sentenceMark(sentence.map((word) => (word.kind === "text" ? word.text : "")).join(""));

/** The same of a sentence as a text, in which U+FFFC stands for what is no word. */
export const sentenceMark = (sentence: string): string =>
  sentence.normalize("NFC").replace(/[\s\ufffc]+/gu, "");

/** The marks of the sentences of a text that were not in it before. */
export function newSentences(before: Content, after: Content, facts: Facts): string[] {
  const marks = (content: Content) => sentences(words(content, facts), facts.locale).map(identity);
  const known = marks(before);
  return marks(after).filter((mark) => mark && !known.includes(mark));
}

/** The sentences of a text that are not what they were: what became of each, and of those around it that changed too. */
export function changedSentences(before: Content, after: Content, facts: Facts): Stretch[][] {
  const [a, b] = [before, after].map((content) => sentences(words(content, facts), facts.locale)) as [
    Word[][],
    Word[][],
  ];
  const changes: { before: Word[]; after: Word[] }[] = [];
  let [x, y, isOpen] = [0, 0, false];
  for (const { added, removed, count } of diffArrays(a.map(identity), b.map(identity))) {
    const isChange = Boolean(added || removed);
    if (isChange && !isOpen) changes.push({ before: [], after: [] });
    isOpen = isChange;
    const last = changes.at(-1);
    if (removed) last?.before.push(...a.slice(x, x + count).flat());
    if (added) last?.after.push(...b.slice(y, y + count).flat());
    if (!added) x += count;
    if (!removed) y += count;
  }
  return changes.map((change) => diffWords(withoutBeginning(change.before), withoutBeginning(change.after)));
}

/** Whether a sentence opens a paragraph now is no change of it. */
const withoutBeginning = (all: Word[]): Word[] => (all[0]?.kind === "block" ? all.slice(1) : all);
