"use client";

import type { ReactWidgetDecorationProps } from "@tiptap/react";
import { Button } from "@/components/button";
import { Icon } from "@/components/icon";
import { LetterTile } from "@/features/figures/components/letter-tile";
import { useFacts } from "../frame/facts";
import { useWords } from "../frame/settings";
import { useView } from "../frame/view";
import { useProseLanguage } from "./language-context";
import { typedNumbersIn } from "./numbers-in";

type Props = ReactWidgetDecorationProps & { text: string; figure: string };

/** Below a paragraph: a number in it is typed although a figure has it; link the two, or leave it. */
export function TypedNumberNotice({ editor, getPos, text, figure }: Props) {
  const t = useWords();
  const { keep } = useView();
  const language = useProseLanguage();
  const found = useFacts().figures[language].find((f) => f.figure.id === figure);
  if (!found) return null;
  const link = () => {
    const end = getPos();
    const paragraph = end === undefined ? null : editor.state.doc.resolve(end).nodeBefore;
    if (end === undefined || !paragraph) return;
    const start = end - paragraph.nodeSize + 1;
    const number = typedNumbersIn(paragraph, editor.storage.typedNumbers).find(
      (n) => n.figure === figure && n.text === text,
    );
    if (!number) return;
    const content = { type: "figure", attrs: { figure, part: null } };
    editor
      .chain()
      .insertContentAt({ from: start + number.from, to: start + number.to }, content)
      .focus()
      .run();
  };
  return (
    <div contentEditable={false} role="note" className="typed-number-notice">
      <Icon name="alert" className="mt-1 shrink-0 text-coral-ink" />
      <p className="min-w-0 flex-1">
        <strong>{t("typedNumber.title", { text })}</strong>{" "}
        {t.rich("typedNumber.ask", {
          figure: () => (
            <>
              <LetterTile letter={found.letter} isWider={found.isWider} className="mx-0.5 align-[-0.2em]" />{" "}
              {found.name}
            </>
          ),
        })}
      </p>
      <Button kind="secondary" size="dense" onClick={link}>
        {t("typedNumber.link", { letter: found.letter })}
      </Button>
      <Button
        kind="quiet"
        size="dense"
        onClick={() => {
          keep({ figure, text });
          editor.commands.focus();
        }}
      >
        {t("typedNumber.keep")}
      </Button>
    </div>
  );
}
