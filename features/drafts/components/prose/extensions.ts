import type { AnyExtension, Extensions } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { isLinkAddress } from "../../editing/link-address";
import { ChangedSentences } from "./changed-sentences";
import { ProseKeys } from "./prose-keys";
import { FigureToken, MilestoneToken, SourceToken } from "./tokens";
import { TypedNumbers } from "./typed-numbers";

/** Quotations and list entries of a profile hold paragraphs and nothing else. */
const onlyParagraphs = (extension: AnyExtension): AnyExtension =>
  ["blockquote", "listItem"].includes(extension.name)
    ? extension.extend({ content: "paragraph+" })
    : extension;

const Basics = StarterKit.extend({
  addExtensions() {
    return (this.parent?.() ?? []).map(onlyParagraphs);
  },
}).configure({
  code: false,
  codeBlock: false,
  heading: false,
  horizontalRule: false,
  strike: false,
  underline: false,
  trailingNode: false,
  link: {
    openOnClick: false,
    autolink: false,
    linkOnPaste: true,
    isAllowedUri: (address) => isLinkAddress(address ?? ""),
  },
});

/** Exactly what `richTextSchema` can hold: anything else is dropped while it is pasted, not when it is saved. */
export const proseExtensions: Extensions = [
  ProseKeys,
  Basics,
  FigureToken,
  MilestoneToken,
  SourceToken,
  TypedNumbers,
  ChangedSentences,
];
