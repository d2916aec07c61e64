import { Node } from "@tiptap/core";
import { ReactNodeViewRenderer } from "@tiptap/react";
import { FigureChip } from "./figure-chip";
import { MilestoneChip } from "./milestone-chip";
import { SourceChip } from "./source-chip";

/** Inline atoms that refer to facts of the profile; their names and attributes are those of `richTextSchema`. */
const token = { group: "inline", inline: true, atom: true, selectable: true, draggable: false } as const;

const attribute = (name: string, fallback: string | null) => ({
  default: fallback,
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? fallback,
  renderHTML: (attributes: Record<string, unknown>) =>
    attributes[name] === null ? {} : { [`data-${name}`]: attributes[name] },
});

export const FigureToken = Node.create({
  name: "figure",
  ...token,
  addAttributes: () => ({ figure: attribute("figure", ""), part: attribute("part", null) }),
  parseHTML: () => [{ tag: "span[data-figure]" }],
  renderHTML: ({ HTMLAttributes }) => ["span", HTMLAttributes],
  addNodeView: () => ReactNodeViewRenderer(FigureChip, { as: "span" }),
});

export const MilestoneToken = Node.create({
  name: "milestone",
  ...token,
  addAttributes: () => ({ milestone: attribute("milestone", ""), show: attribute("show", "date") }),
  parseHTML: () => [{ tag: "span[data-milestone]" }],
  renderHTML: ({ HTMLAttributes }) => ["span", HTMLAttributes],
  addNodeView: () => ReactNodeViewRenderer(MilestoneChip, { as: "span" }),
});

export const SourceToken = Node.create({
  name: "source",
  ...token,
  addAttributes: () => ({ source: attribute("source", "") }),
  parseHTML: () => [{ tag: "span[data-source]" }],
  renderHTML: ({ HTMLAttributes }) => ["span", HTMLAttributes],
  addNodeView: () => ReactNodeViewRenderer(SourceChip, { as: "span" }),
});
