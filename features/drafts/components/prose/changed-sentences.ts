import { Decoration, Extension } from "@tiptap/core";
import type { Locale } from "@/lib/i18n/locales";
import { sentenceMark } from "../../translation/sentences";

/** `marks` are those of the sentences to be shown. */
type Changed = { marks: readonly string[]; language: Locale };

declare module "@tiptap/core" {
  interface Storage {
    changedSentences: Changed;
  }
}

/** Underlines the sentences of a source text that a translation has not followed; in words it stands at the translation. */
export const ChangedSentences = Extension.create<Record<string, never>, Changed>({
  name: "changedSentences",
  addStorage: () => ({ marks: [], language: "en" }),
  addDecorations() {
    return {
      create: ({ state }) => {
        const { marks, language } = this.storage;
        const decorations: Decoration[] = [];
        if (marks.length === 0) return decorations;
        const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
        state.doc.descendants((node, pos) => {
          if (!node.isTextblock) return true;
          // Whatever is no text is one character wide, as in the document.
          const text = node.textBetween(0, node.content.size, "", "\ufffc");
          for (const { segment, index } of segmenter.segment(text)) {
            if (!marks.includes(sentenceMark(segment))) continue;
            // The mark of a source behind the sentence before stands at the beginning of this one.
            const [lead = ""] = /^[\s\ufffc]*/.exec(segment) ?? [];
            const begin = pos + 1 + index;
            const [from, to] = [begin + lead.length, begin + segment.trimEnd().length];
            decorations.push(Decoration.Inline(from, to, { class: "changed-sentence" }));
          }
          return false;
        });
        return decorations;
      },
    };
  },
});
