"use client";

import { type KeyboardEvent, useState } from "react";
import { useWatch } from "react-hook-form";
import { primaryObservation } from "@/features/figures/observations";
import type { Profile } from "@/features/profiles/schema";
import { useWords } from "../frame/settings";
import { useView } from "../frame/view";
import { AddFigure } from "./add-figure";
import { AllFigures } from "./all-figures";
import { FigureEditor } from "./figure-editor";

/** The figures of the profile: the chosen one whole, and the list of all. */
export function FiguresPanel() {
  const t = useWords();
  const { figure: chosen, active } = useView();
  /** Back to where the text was left. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !active || active.editor.isDestroyed) return;
    if (event.target instanceof Element && event.target.closest("dialog")) return;
    active.editor.commands.focus();
  };
  const [figures, sources] = useWatch<Profile, ["figures", "sources"]>({ name: ["figures", "sources"] });
  const [observation, setObservation] = useState<string | null>(null);
  const index = figures.findIndex((f) => f.id === chosen);
  const figure = figures[index];
  const primary = figure && primaryObservation(figure, sources);
  const wished = figure?.observations.findIndex((o) => o.id === observation) ?? -1;
  const shown =
    wished >= 0 ? wished : Math.max(0, figure?.observations.findIndex((o) => o.id === primary?.id) ?? 0);
  return (
    <section id="figures-panel" aria-label={t("panel.label")} className="figures-panel" onKeyDown={onKeyDown}>
      <a href="#outline" className="link sr-only focus-visible:not-sr-only">
        {t("panel.toOutline")}
      </a>
      {figure ? (
        <FigureEditor
          key={figure.id}
          figure={figure}
          index={index}
          count={figures.length}
          observation={shown}
          onObservation={setObservation}
        />
      ) : (
        <p className="border-b-2 border-cobalt pb-3 text-ink-2">
          {t(figures.length > 0 ? "panel.chooseFigure" : "panel.noFigures")}
        </p>
      )}
      <AllFigures />
      <AddFigure />
    </section>
  );
}
