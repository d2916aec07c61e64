import { type Facts, figureText } from "@/features/profiles/facts";
import {
  type Block,
  type Inline,
  linkOf,
  type Paragraph,
  type RichText,
} from "@/features/profiles/rich-text";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { milestoneDateText } from "../editing/milestone-date";

export type BlockKind = "paragraph" | "quote" | "bullet" | "numbered";

/**
 * What a text is compared by: words, and what stands for a fact as a word of its own, with the value that readers of
 * its version see. A `block` begins a paragraph or an entry.
 */
export type Word =
  | { kind: "text"; text: string; isBold: boolean; isItalic: boolean; isLink: boolean }
  | { kind: "figure"; id: string; text: string; letter: string; name: string; isWider: boolean }
  | { kind: "date" | "source"; id: string; text: string }
  /** Where the link before it leads. */
  | { kind: "address"; text: string }
  | { kind: "break" }
  | { kind: "block"; of: BlockKind };

/**
 * Two words of the same identity are the same word, also where the fact behind it has another value by now, or another
 * space beside it.
 */
export function identityOf(word: Word): string {
  switch (word.kind) {
    case "text":
      return ["text", word.isBold, word.isItalic, word.isLink, word.text.trim()].join(" ");
    case "block":
      return `block ${word.of}`;
    case "break":
      return "break";
    case "address":
      return `address ${word.text}`;
    default:
      return `${word.kind} ${word.id}`;
  }
}

const segmenters = new Map<Locale, Intl.Segmenter>();

/** The words of a text, each with the space behind it. */
function segments(text: string, language: Locale): string[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "word" });
  segmenters.set(language, segmenter);
  const words: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = words.pop();
    if (last === undefined || (segment.trim() && last.trim())) words.push(...(last ? [last] : []), segment);
    else words.push(last + segment);
  }
  return words;
}

const plain = { isBold: false, isItalic: false, isLink: false };

/** The words of one line or several, each line a paragraph where there are more. */
export function lineWords(text: string, language: Locale): Word[] {
  const lines = text.split("\n").filter(Boolean);
  return lines.flatMap((line): Word[] => {
    const words = segments(line, language).map(
      (segment): Word => ({ kind: "text", text: segment, ...plain }),
    );
    return lines.length > 1 ? [{ kind: "block", of: "paragraph" }, ...words] : words;
  });
}

function inlineWords(node: Inline, facts: Facts): Word[] {
  switch (node.type) {
    case "text": {
      const has = (type: string) => node.marks?.some((mark) => mark.type === type) ?? false;
      const marks = { isBold: has("bold"), isItalic: has("italic"), isLink: has("link") };
      return segments(node.text, facts.locale).map((text) => ({ kind: "text", text, ...marks }));
    }
    case "hardBreak":
      return [{ kind: "break" }];
    case "source": {
      const { source: id } = node.attrs;
      return [{ kind: "source", id, text: `[${facts.sources.get(id) ?? "?"}]` }];
    }
    case "milestone": {
      const { milestone, show } = node.attrs;
      const date = facts.milestones.get(milestone)?.date ?? null;
      const text = milestoneDateText(date, facts.locale, show === "year") || "?";
      return [{ kind: "date", id: `${milestone} ${show}`, text }];
    }
    case "figure": {
      const { figure: id, part } = node.attrs;
      const figure = facts.figures.get(id);
      const text = figureText(facts, id, part) ?? translator(facts.locale, "figures")("precision.none");
      const { letter = "", name = "", isWider = false } = figure ?? {};
      return [{ kind: "figure", id: `${id} ${part ?? ""}`, text, letter, name, isWider }];
    }
  }
}

function paragraphWords({ content = [] }: Paragraph, facts: Facts): Word[] {
  return content.flatMap((node, index) => {
    const words = inlineWords(node, facts);
    const link = linkOf(node);
    // A link may be divided by other marks: its address stands at its end.
    const isEnd = link !== undefined && linkOf(content[index + 1]) !== link;
    return isEnd ? [...words, { kind: "address" as const, text: link }] : words;
  });
}

function blockWords(block: Block, facts: Facts): Word[] {
  const asBlocks = (of: BlockKind, paragraphs: readonly Paragraph[]) =>
    paragraphs.flatMap((p): Word[] => [{ kind: "block", of }, ...paragraphWords(p, facts)]);
  switch (block.type) {
    case "paragraph":
      return asBlocks("paragraph", [block]);
    case "blockquote":
      return asBlocks("quote", block.content);
    case "bulletList":
      return block.content.flatMap((item) => asBlocks("bullet", item.content));
    case "orderedList":
      return block.content.flatMap((item) => asBlocks("numbered", item.content));
  }
}

/** The words of a prose, whose tokens read as the facts of its version. */
export const proseWords = (text: RichText | undefined, facts: Facts): Word[] =>
  (text?.content ?? []).flatMap((block) => blockWords(block, facts));
