import type { Locale } from "@/lib/i18n/locales";
import type { EuropeArrangement, TintedCountry } from "./europe-arrangement";
import { strokeUnits } from "./layers";
import { AreaTexts } from "./map-texts";
import { PlateSvg } from "./plate-svg";
import { viewAddress } from "./view-address";

const tenth = (value: number) => Math.round(value * 10) / 10;

function CountryLabel({ tint, label }: Pick<TintedCountry, "tint" | "label">) {
  if (!label) return null;
  const { x, y, name, count, size, anchor, within } = label;
  const lead = size * 1.25;
  const first = tenth(y + size * 0.35 - (name ? lead / 2 : 0));
  return (
    <text
      className={within ? `map-count map-on-tint-${tint}` : "map-count map-text"}
      x={tenth(x)}
      y={first}
      fontSize={size}
      textAnchor={anchor}
      aria-hidden
    >
      <tspan className="map-count-first">{name ?? count}</tspan>
      {name && (
        <tspan x={tenth(x)} dy={lead}>
          {count}
        </tspan>
      )}
    </text>
  );
}

/** One size of the map of Europe: tinted countries are links, drawn twice so that the mark of focus lies on top. */
export function EuropePlate({
  arrangement,
  locale,
  label,
}: {
  arrangement: EuropeArrangement;
  locale: Locale;
  label: string;
}) {
  const { plate, countries, labels } = arrangement;
  const file = viewAddress(plate.view);
  const overlay = countries.map(({ code, name, text, href, tint }) => (
    <a key={code} href={href} className="map-country-link" aria-label={`${name}, ${text}`}>
      <use href={`${file}#${code}`} className="map-country-halo" strokeWidth={strokeUnits(plate, 7)} />
      <use href={`${file}#${code}`} className="map-country-ring" strokeWidth={strokeUnits(plate, 4)} />
      <use
        href={`${file}#${code}`}
        className={`map-tint map-tint-${tint}`}
        strokeWidth={strokeUnits(plate, 0.7)}
      />
    </a>
  ));
  return (
    <PlateSvg
      plate={plate}
      locale={locale}
      label={label}
      hasLinks={countries.length > 0}
      lettered
      overlay={overlay}
    >
      <AreaTexts labels={labels} />
      <g className="map-counts">
        {countries.map(({ code, tint, label: place }) => (
          <CountryLabel key={code} tint={tint} label={place} />
        ))}
      </g>
    </PlateSvg>
  );
}
