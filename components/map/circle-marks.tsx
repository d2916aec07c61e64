import type { Circle } from "./circles";
import "./moving-map.css";

const tenth = (value: number) => Math.round(value * 10) / 10;

/** Marks that stand for several places each, with their numbers. */
export function CircleMarks({ circles }: { circles: readonly Circle[] }) {
  return circles.map(({ key, at, radius, ring, number, isWithin, text, href, label, isWay }) => {
    const centre = { cx: tenth(at.x), cy: tenth(at.y) };
    return (
      <a
        key={key}
        href={href}
        className="map-circle"
        aria-label={label}
        data-mark={key}
        data-way={isWay || undefined}
      >
        <title>{label}</title>
        <circle className="map-circle-focus" {...centre} r={tenth(Math.max(12, ring + 2))} />
        <circle className="map-circle-ring" {...centre} r={tenth(ring)} />
        <circle className="map-circle-disc" {...centre} r={radius} />
        <text
          className={isWithin ? "map-circle-number map-within" : "map-circle-number map-text"}
          x={tenth(number.x)}
          y={tenth(number.y + 4.6)}
          fontSize={13}
          textAnchor="middle"
          aria-hidden
        >
          {text}
        </text>
      </a>
    );
  });
}
