import { Decoration, Extension } from "@tiptap/core";
import { ReactWidgetRenderer } from "@tiptap/react";
import { type Knowledge, keptKey, typedNumbersIn } from "./numbers-in";
import { TypedNumberNotice } from "./typed-number-notice";

declare module "@tiptap/core" {
  interface Storage {
    typedNumbers: Knowledge;
  }
}

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
