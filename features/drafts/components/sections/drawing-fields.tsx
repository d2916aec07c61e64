"use client";

import type { Drawing } from "@/features/profiles/schema";
import { fieldId } from "../../editing/field-ids";
import type { DrawingPath } from "../fields/paths";
import { RemoveButton } from "../fields/remove-button";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useWords } from "../frame/settings";
import { FigureSelect } from "./figure-select";
import { ListFields } from "./list-fields";
import { PartsPreview } from "./parts-preview";

type Props = { path: DrawingPath; drawing: Drawing; onRemove: () => void };

/** One drawing: what it is drawn from. */
export function DrawingFields({ path, drawing, onRemove }: Props) {
  const t = useWords();
  const { setValue } = useProfileForm();
  const set = (next: Drawing) => setValue(path, next, edited);
  return (
    <div data-entry="" className="mb-3 border border-dashed border-rule-2 px-4 py-3">
      <div className="flex items-start justify-between gap-3">
        <p className="font-[650]">{t(`drawings.kinds.${drawing.kind}`)}</p>
        <RemoveButton
          label={t("drawings.remove", { name: t(`drawings.kinds.${drawing.kind}`) })}
          onClick={onRemove}
          className="-mt-1.5 -mr-2"
        />
      </div>
      {drawing.kind === "scale" && (
        <div className="grid gap-3 sm:grid-cols-2">
          {drawing.figures.map((figure, i) => (
            <FigureSelect
              key={i === 0 ? "first" : "second"}
              id={fieldId(`${path}.figures.${i}`)}
              label={t(i === 0 ? "drawings.larger" : "drawings.smaller")}
              value={figure}
              onChange={(id) =>
                set({ ...drawing, figures: i === 0 ? [id, drawing.figures[1]] : [drawing.figures[0], id] })
              }
            />
          ))}
        </div>
      )}
      {(drawing.kind === "series" || drawing.kind === "parts") && (
        <FigureSelect
          id={fieldId(`${path}.figure`)}
          label={t("drawings.figure")}
          value={drawing.figure}
          onlySums={drawing.kind === "parts"}
          onChange={(figure) => set({ ...drawing, figure })}
        />
      )}
      {drawing.kind === "parts" && <PartsPreview figure={drawing.figure} />}
      {drawing.kind === "timeline" && <p className="text-note text-ink-2">{t("drawings.timelineHint")}</p>}
      {drawing.kind === "list" && <ListFields path={path} drawing={drawing} />}
    </div>
  );
}
