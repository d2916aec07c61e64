"use client";

import { useWatch } from "react-hook-form";
import { Icon } from "@/components/icon";
import { LetterTile } from "@/features/figures/components/letter-tile";
import type { Profile } from "@/features/profiles/schema";
import { useFacts } from "../frame/facts";
import { useSettings, useWords } from "../frame/settings";
import { useView } from "../frame/view";
import { PANEL_TITLE } from "./focus-panel";

const steps = "figures-panel-step";
type Props = { id: string; index: number; count: number };

/** The letter and name of the figure, which of how many it is, and the way to its neighbours. */
export function PanelHead({ id, index, count }: Props) {
  const t = useWords();
  const { locale } = useSettings();
  const { selectFigure } = useView();
  const figures = useWatch<Profile, "figures">({ name: "figures" });
  const resolved = useFacts().figures[locale].find((f) => f.figure.id === id);
  const go = (by: -1 | 1) => {
    selectFigure(figures[index + by]?.id ?? null);
    // The head is drawn anew with its figure; at an end only the other way is left.
    requestAnimationFrame(() => {
      document.getElementById(`${steps}${-by}`)?.focus();
      document.getElementById(`${steps}${by}`)?.focus();
    });
  };
  const step = (by: -1 | 1, label: string, icon: "chevron-left" | "chevron-right") => (
    <button
      type="button"
      aria-label={label}
      disabled={!figures[index + by]}
      id={`${steps}${by}`}
      onClick={() => go(by)}
      className="inline-flex size-9 items-center justify-center text-ink-2 hover:text-ink disabled:text-rule-2"
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <div className="flex items-center gap-3 border-b-2 border-cobalt pb-2">
      <LetterTile letter={resolved?.letter ?? ""} isWider={resolved?.isWider} />
      <h2 id={PANEL_TITLE} tabIndex={-1} className="min-w-0 flex-1 font-serif text-figure-m break-words">
        {resolved?.name || t("panel.unnamed")}
      </h2>
      <span className="text-note whitespace-nowrap text-ink-2">
        {t("panel.position", { index: index + 1, count })}
      </span>
      <div className="-mr-2 flex">
        {step(-1, t("panel.previous"), "chevron-left")}
        {step(1, t("panel.next"), "chevron-right")}
      </div>
    </div>
  );
}
