/** What the map counts, and the words of each tint from "none" on. */
export type Legend = { title: string; tints: readonly string[] };

export function MapLegend({ legend: { title, tints } }: { legend: Legend }) {
  return (
    <div className="map-legend">
      <p>{title}</p>
      <ul>
        {tints.map((text, tint) => (
          <li key={text}>
            <span className={`map-swatch map-swatch-${tint}`} aria-hidden="true" />
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
