export type Legend = {
  title: string;
  none: string;
  one: string;
  two: string;
  threeToFive: string;
  sixOrMore: string;
};

/** The tint of a count, 0 for none to 4 for six or more. */
export function tintOf(count: number): 0 | 1 | 2 | 3 | 4 {
  if (count >= 6) return 4;
  if (count >= 3) return 3;
  if (count === 2) return 2;
  return count === 1 ? 1 : 0;
}

export function MapLegend({ legend }: { legend: Legend }) {
  const { title, ...texts } = legend;
  const entries = [texts.none, texts.one, texts.two, texts.threeToFive, texts.sixOrMore];
  return (
    <div className="map-legend">
      <p>{title}</p>
      <ul>
        {entries.map((text, tint) => (
          <li key={text}>
            <span className={`map-swatch map-swatch-${tint}`} aria-hidden="true" />
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
