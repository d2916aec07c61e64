import { Fragment, type ReactNode } from "react";
import { translator } from "@/lib/i18n/translator";
import { type Facts, milestoneText } from "../facts";
import type { Block, Inline, Paragraph, RichText } from "../rich-text";
import { FigureToken, SourceMark } from "./figure-token";

type Text = Extract<Inline, { type: "text" }>;

function MarkedText({ text, marks = [] }: Pick<Text, "text" | "marks">) {
  const [mark, ...rest] = marks;
  if (!mark) return <>{text}</>;
  const inner = <MarkedText text={text} marks={rest} />;
  if (mark.type === "bold") return <strong className="font-[650]">{inner}</strong>;
  if (mark.type === "italic") return <em>{inner}</em>;
  return <a href={mark.attrs.href}>{inner}</a>;
}

function InlineNode({ node, facts }: { node: Inline; facts: Facts }) {
  const t = translator(facts.locale, "figures");
  switch (node.type) {
    case "text":
      return <MarkedText text={node.text} marks={node.marks} />;
    case "figure":
      return <FigureToken facts={facts} id={node.attrs.figure} part={node.attrs.part} />;
    case "milestone":
      return <>{milestoneText(facts, node.attrs.milestone, node.attrs.show) ?? t("precision.none")}</>;
    case "source": {
      const number = facts.sources.get(node.attrs.source);
      return number === undefined ? null : <SourceMark number={number} label={t("sourceMark")} />;
    }
    case "hardBreak":
      return <br />;
  }
}

// Stored text has no keys of its own and is never reordered on the page: the position is the identity.
const keyed = <T,>(nodes: readonly T[], render: (node: T) => ReactNode) =>
  nodes
    .map((node, position) => [position, render(node)] as const)
    .map(([key, child]) => <Fragment key={key}>{child}</Fragment>);

const paragraph = (node: Paragraph, facts: Facts) => (
  <p>
    {keyed(node.content ?? [], (inline) => (
      <InlineNode node={inline} facts={facts} />
    ))}
  </p>
);

function BlockNode({ block, facts }: { block: Block; facts: Facts }) {
  if (block.type === "paragraph") return paragraph(block, facts);
  if (block.type === "blockquote")
    return <blockquote>{keyed(block.content, (node) => paragraph(node, facts))}</blockquote>;
  const List = block.type === "bulletList" ? "ul" : "ol";
  return (
    <List>
      {keyed(block.content, (item) => (
        <li>{keyed(item.content, (node) => paragraph(node, facts))}</li>
      ))}
    </List>
  );
}

/** Stored prose with its tokens resolved and tied to the figures and sources of the same page. */
export function RichTextView({ text, facts }: { text: RichText; facts: Facts }) {
  return (
    <>
      {keyed(text.content, (block) => (
        <BlockNode block={block} facts={facts} />
      ))}
    </>
  );
}
