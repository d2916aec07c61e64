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

type Read = (node: Inline) => string;
const paragraphText = (paragraph: Paragraph, read: Read): string =>
  (paragraph.content ?? []).map(read).join("");

function oneLine(text: RichText | undefined, read: Read): string {
  const paragraphs = (text?.content ?? []).flatMap((block) => {
    if (block.type === "paragraph") return [block];
    if (block.type === "blockquote") return block.content;
    return block.content.flatMap((item) => item.content);
  });
  return paragraphs
    .map((paragraph) => paragraphText(paragraph, read))
    .join(" ")
    .replace(/ +/g, " ")
    .trim();
}

/** A text without its marks and source numbers, as descriptions and cards need it: one line of plain words. */
export const plainText = (text: RichText | undefined, facts: Facts): string =>
  oneLine(text, (node) => inlineText(node, facts));

/** The words of a text alone, without what stands in it for figures and dates. */
export const typedText = (text: RichText | undefined): string =>
  oneLine(text, (node) => (node.type === "text" ? node.text : " "));
