"use client";

import { MotifDefinition, Tile } from "@/features/figures/components/tile-motif";
import { tileUnit } from "@/features/figures/tiles";
import { pickText } from "@/lib/i18n/localized";
import { useFacts } from "../frame/facts";
import { useSettings, useWords } from "../frame/settings";

/** The tiles as the page will draw them, and what they are drawn from: the addends with their names, and the sum. */
export function PartsPreview({ figure }: { figure: string }) {
  const t = useWords();
  const { locale } = useSettings();
  const found = useFacts().figures[locale].find((f) => f.figure.id === figure);
  if (!found) return null;
  const { parts } = found.figure;
  const total = parts.reduce((all, part) => all + (part.value ?? 0), 0);
  const equation = `${parts.map((p) => p.value ?? "?").join(" + ")} = ${total}`;
  const unit = tileUnit(total);
  const tilesOf = (value: number | null) => (value ? Math.max(1, Math.round(value / unit)) : 0);
  return (
    <>
      <div aria-hidden="true" className="mt-3 flex flex-wrap gap-x-4 gap-y-2">
        {parts.map((part) => (
          <div key={part.id} className="flex flex-wrap gap-0.5">
            <MotifDefinition id={`preview-${figure}-${part.id}`} motif={part.motif} />
            {Array.from({ length: tilesOf(part.value) }, (_, index) => `${part.id}-${index}`).map((key) => (
              <Tile key={key} id={`preview-${figure}-${part.id}`} className="size-7" />
            ))}
          </div>
        ))}
      </div>
      <p className="mt-2 text-note text-ink-2">
        {t("drawings.drawnFrom", { letter: found.letter, equation })}{" "}
        {new Intl.ListFormat(locale).format(
          parts.map((p) => `${p.value ?? "?"} ${pickText(p.label, locale)}`),
        )}
      </p>
    </>
  );
}
