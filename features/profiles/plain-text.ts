import { translator } from "@/lib/i18n/translator";
import { type Facts, figureText, milestoneText } from "./facts";
import type { Inline, Paragraph, RichText } from "./rich-text";

function inlineText(node: Inline, facts: Facts): string {
  const none = () => translator(facts.locale, "figures")("precision.none");
  switch (node.type) {
    case "text":
      return node.text;
    case "figure":
      return figureText(facts, node.attrs.figure, node.attrs.part) ?? none();
    case "milestone":
      return milestoneText(facts, node.attrs.milestone, node.attrs.show) ?? none();
    case "source":
      return "";
    case "hardBreak":
      return " ";
  }
}

const paragraphText = (paragraph: Paragraph, facts: Facts): string =>
  (paragraph.content ?? []).map((node) => inlineText(node, facts)).join("");

/** A text without its marks and source numbers, as descriptions and cards need it: one line of plain words. */
export function plainText(text: RichText | undefined, facts: Facts): string {
  const paragraphs = (text?.content ?? []).flatMap((block) => {
    if (block.type === "paragraph") return [block];
    if (block.type === "blockquote") return block.content;
    return block.content.flatMap((item) => item.content);
  });
  return paragraphs
    .map((paragraph) => paragraphText(paragraph, facts))
    .join(" ")
    .replace(/ +/g, " ")
    .trim();
}
