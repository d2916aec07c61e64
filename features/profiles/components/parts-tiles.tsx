import { LocalizedText } from "@/components/localized-text";
import { MotifDefinition, Tile } from "@/features/figures/components/tile-motif";
import type { Part } from "@/features/figures/schema";
import { tileUnit } from "@/features/figures/tiles";
import type { Locale } from "@/lib/i18n/locales";
import type { PageContext } from "../page-context";

type Props = { context: PageContext; figure: string; prefix?: string };

function PartGroup({ part, id, unit, locale }: { part: Part; id: string; unit: number; locale: Locale }) {
  const value = part.value ?? 0;
  const tiles = value > 0 ? Math.max(1, Math.round(value / unit)) : 0;
  return (
    <li>
      <div className="tiles" aria-hidden="true">
        <MotifDefinition id={id} motif={part.motif} />
        {Array.from({ length: tiles }, (_, index) => `${id}-${index}`).map((key) => (
          <Tile key={key} id={id} />
        ))}
      </div>
      <p className="tiles-count">
        <b>{new Intl.NumberFormat(locale).format(value)}</b>{" "}
        <LocalizedText text={part.label} locale={locale} />
      </p>
    </li>
  );
}

/** The parts of a sum, each thing a tile: one motif has one meaning, and each group carries its count and its word. */
export function PartsTiles({ context, figure: id, prefix = "tile" }: Props) {
  const { facts, tf, locale } = context;
  const figure = facts.figures.get(id);
  const parts = figure?.figure.parts.filter(({ value }) => value !== null) ?? [];
  if (!figure?.primary || parts.length === 0) return null;
  const unit = tileUnit(parts.reduce((sum, { value }) => sum + (value ?? 0), 0));
  return (
    <figure className="parts">
      <figcaption className="sr-only">
        {tf("partsDrawing", { name: figure.name, value: figure.primary.formatted.text })}
      </figcaption>
      <ul>
        {parts.map((part) => (
          <PartGroup
            key={part.id}
            part={part}
            id={`${prefix}-${id}-${part.id}`}
            unit={unit}
            locale={locale}
          />
        ))}
      </ul>
      {unit > 1 && <p className="drawing-note">{tf("oneTile", { count: unit })}</p>}
    </figure>
  );
}
