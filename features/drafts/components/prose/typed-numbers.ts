import { Decoration, Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { ReactWidgetRenderer } from "@tiptap/react";
import { findTypedNumbers, type KnownValue, type TypedNumber } from "@/features/profiles/typed-numbers";
import { TypedNumberNotice } from "./typed-number-notice";

type Knowledge = {
  known: readonly KnownValue[];
  /** The numbers that the person has decided to leave as text, by `keptKey`. */
  kept: ReadonlySet<string>;
};
declare module "@tiptap/core" {
  interface Storage {
    typedNumbers: Knowledge;
  }
}

export const keptKey = ({ figure, text }: Pick<TypedNumber, "figure" | "text">) => `${figure} ${text}`;

/** The typed numbers of one paragraph, as offsets in it. A chip counts as one sign that no number contains. */
export const typedNumbersIn = (paragraph: Node, { known, kept }: Knowledge): TypedNumber[] =>
  findTypedNumbers(paragraph.textBetween(0, paragraph.content.size, undefined, "\ufffc"), known).filter(
    (found) => !kept.has(keptKey(found)),
  );

/** Marks every number typed as text that a figure has, and asks below the paragraph whether to link it. */
export const TypedNumbers = Extension.create<Record<string, never>, Knowledge>({
  name: "typedNumbers",
  addStorage: () => ({ known: [], kept: new Set() }),
  addDecorations() {
    return {
      create: ({ editor, state }) => {
        const decorations: Decoration[] = [];
        const seen = new Map<string, number>();
        state.doc.descendants((node, pos) => {
          if (!node.isTextblock) return true;
          const found = typedNumbersIn(node, this.storage);
          for (const { from, to } of found)
            decorations.push(Decoration.Inline(pos + 1 + from, pos + 1 + to, { class: "typed-number" }));
          const [first] = found;
          if (!first) return false;
          const nth = (seen.get(keptKey(first)) ?? 0) + 1;
          seen.set(keptKey(first), nth);
          decorations.push(
            ReactWidgetRenderer(TypedNumberNotice, {
              editor,
              pos: pos + node.nodeSize,
              key: `${keptKey(first)} ${nth}`,
              as: "div",
              side: -1,
              ignoreSelection: true,
              stopEvent: () => true,
              props: { text: first.text, figure: first.figure },
            }),
          );
          return false;
        });
        return decorations;
      },
    };
  },
});
