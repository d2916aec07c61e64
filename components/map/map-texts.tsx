import { type AreaLabel, LINE_HEIGHT } from "./area-labels";
import type { Dot } from "./dot-labels";
import "./map-marks.css";

const tenth = (value: number) => Math.round(value * 10) / 10;

/** Names of seas and countries. The surrounding picture's own label speaks for them. */
export function AreaTexts({ labels }: { labels: AreaLabel[] }) {
  return (
    <g aria-hidden>
      {labels.map(({ kind, lines, size, spacing, x, y }) => (
        <text
          key={lines.join(" ")}
          className={`map-text map-${kind}-name`}
          fontSize={size}
          letterSpacing={`${spacing}em`}
          textAnchor="middle"
        >
          {lines.map((line, index) => (
            <tspan
              key={line}
              // The space after the last letter would push the line to the left.
              x={tenth(x + (spacing * size) / 2)}
              y={tenth(y + size * 0.34 + (index - (lines.length - 1) / 2) * size * LINE_HEIGHT)}
            >
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}

function DotMark({ kind, at, radius, linked }: Pick<Dot, "kind" | "at" | "radius"> & { linked: boolean }) {
  const centre = { cx: tenth(at.x), cy: tenth(at.y) };
  if (kind === "here") {
    return (
      <>
        <circle className="map-here-ring" {...centre} r={radius} />
        <circle className="map-here" {...centre} r={radius * 0.38} />
      </>
    );
  }
  return (
    <>
      {linked && <circle className="map-ring" {...centre} r={12} />}
      <circle className={`map-${kind}`} {...centre} r={radius} />
    </>
  );
}

function DotName({ kind, place, text }: Pick<Dot, "kind" | "place" | "text">) {
  if (!text) return null;
  const { x, y, anchor, size, sub } = text;
  return (
    <text
      className={`map-text map-${kind}-name`}
      fontSize={size}
      textAnchor={anchor}
      x={tenth(x)}
      y={tenth(y)}
    >
      {place.name}
      {sub && (
        <tspan className="map-sub" fontSize={sub.size} x={tenth(x)} dy={tenth(sub.size * 1.25)}>
          {sub.text}
        </tspan>
      )}
    </text>
  );
}

/** The places of a map, a link each where they have an address. */
export function Dots({ dots }: { dots: Dot[] }) {
  return dots.map((dot) => {
    const { place } = dot;
    const drawing = (
      <>
        <DotMark kind={dot.kind} at={dot.at} radius={dot.radius} linked={Boolean(place.href)} />
        <DotName kind={dot.kind} place={place} text={dot.text} />
      </>
    );
    // The picture's own label speaks for what is no link.
    if (!place.href)
      return (
        <g key={place.id} aria-hidden>
          {drawing}
        </g>
      );
    const name = place.label ?? (place.sub ? `${place.name}, ${place.sub}` : place.name);
    return (
      <a key={place.id} href={place.href} className="map-link" aria-label={name} data-mark={place.id}>
        {drawing}
      </a>
    );
  });
}
