import { type Facts, figureText as tokenText } from "@/features/profiles/facts";
import {
  type Block,
  type Inline,
  linkOf,
  type Paragraph,
  type RichText,
} from "@/features/profiles/rich-text";
import { milestoneDateText } from "../editing/milestone-date";

function inlineText(node: Inline, facts: Facts): string {
  switch (node.type) {
    case "text":
      return node.text;
    case "hardBreak":
      return "\n";
    case "source":
      return `[${facts.sources.get(node.attrs.source) ?? "?"}]`;
    case "milestone": {
      const date = facts.milestones.get(node.attrs.milestone)?.date ?? null;
      // Of a date that is being typed there may be no more than a part.
      return milestoneDateText(date, facts.locale, node.attrs.show === "year") || "?";
    }
    case "figure":
      return tokenText(facts, node.attrs.figure, node.attrs.part) ?? "?";
  }
}

/** The words of a paragraph, with the address of each link behind it: two texts may differ in nothing else. */
const paragraphText = ({ content = [] }: Paragraph, facts: Facts): string =>
  content
    .map((node, index) => {
      const link = linkOf(node);
      const isEnd = link !== undefined && linkOf(content[index + 1]) !== link;
      return inlineText(node, facts) + (isEnd ? ` (${link})` : "");
    })
    .join("");

/** Prose as plain lines, one for each paragraph or entry; its tokens read as the values of its version. */
export function proseText(text: RichText, facts: Facts): string {
  const ofParagraph = (p: Paragraph) => paragraphText(p, facts);
  const ofBlock = (block: Block): string[] => {
    if (block.type === "paragraph") return [ofParagraph(block)];
    if (block.type === "blockquote") return block.content.map((p) => `“${ofParagraph(p)}”`);
    return block.content.map(
      (item, i) =>
        `${block.type === "orderedList" ? `${i + 1}.` : "•"} ${item.content.map(ofParagraph).join(" ")}`,
    );
  };
  return text.content.flatMap(ofBlock).join("\n");
}
