"use client";

import { LetterTile } from "@/features/figures/components/letter-tile";
import { MarkGlyph } from "@/features/figures/components/precision-mark";
import { figureTitle } from "../../editing/figure-title";
import { useFacts } from "../frame/facts";
import { useSettings, useWords } from "../frame/settings";
import { useView } from "../frame/view";
import { focusPanel } from "./focus-panel";

/** Every figure of the profile with its value and mark; one click shows it above. */
export function AllFigures() {
  const t = useWords();
  const { locale } = useSettings();
  const { figure: chosen, selectFigure } = useView();
  const figures = useFacts().figures[locale];
  const choose = (id: string) => {
    selectFigure(id);
    focusPanel();
  };
  return (
    <>
      <h2 className="mt-10 border-b border-ink pb-2 font-[650]">{t("panel.all")}</h2>
      <ul>
        {figures.map(({ figure, letter, isWider, name, primary, disagree }) => (
          <li key={figure.id} className="border-b border-rule">
            <button
              type="button"
              aria-current={figure.id === chosen ? "true" : undefined}
              onClick={() => choose(figure.id)}
              className="flex min-h-10 w-full cursor-pointer items-center gap-3 py-1.5 text-left text-meta hover:bg-cobalt-wash aria-[current]:bg-cobalt-wash"
            >
              <LetterTile letter={letter} isWider={isWider} />
              <span className="min-w-0 flex-1 break-words">
                {figureTitle({ name, figure }, locale) || t("panel.unnamed")}
              </span>
              <span className="font-[650]">
                {primary
                  ? [primary.formatted.number, primary.formatted.after].filter(Boolean).join("\u00a0")
                  : ""}
              </span>
              <MarkGlyph mark={disagree ? "disagree" : (primary?.mark ?? "none")} className="text-ink-2" />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
