import type { Locale } from "@/lib/i18n/locales";
import { findClusters } from "./clusters";
import { arrangeCountry } from "./country-arrangement";
import { countryBounds } from "./country-bounds";
import { CountryPlate } from "./country-plate";
import type { MapPlace } from "./dot-labels";
import { Drawing } from "./drawing";
import { type InsetData, InsetMap, type InsetText, makeInset } from "./inset";
import { type MapCaptions, MapFigure } from "./map-figure";
import { cutPlate, inView, isInside, type Plate, type Point, placeOnPlate } from "./plate";
import { project, type View } from "./views";
import "./map-inset.css";

type Props = {
  /** ISO 3166 code of a country of Europe or next to it. */
  country: string;
  dots: MapPlace[];
  capital?: MapPlace;
  locale: Locale;
  /** What the map shows, in words. */
  label: string;
  /** Titles an enlarged part by the places in it. */
  insetText: (places: MapPlace[]) => InsetText;
  captions?: MapCaptions;
};

/** Dots of this distance, in pixels of the largest plate, are only just told apart. */
const APART = 14;
/** Places outside the picture that are this near to each other, in pixels of the view, share an inset. */
const TOGETHER = 160;
const MOST_INSETS = 3;

/** A large plate with all of the view; smaller ones keep to the country, so that it stays as large as can be. */
function platesOf(view: View, country: string): Plate[] {
  const { width, height } = project(view);
  const bounds = countryBounds(country) ?? { west: 0, south: 0, east: 1, north: 1 };
  const upper = inView(view, { latitude: bounds.north, longitude: bounds.west });
  const lower = inView(view, { latitude: bounds.south, longitude: bounds.east });
  const middle: Point = { x: (upper.x + lower.x) / 2, y: (upper.y + lower.y) / 2 };
  const across = (aspect: number) => Math.max((lower.x - upper.x) * 1.06, height * aspect);
  return [
    cutPlate(view, { fit: "wide", width: 1248, height: 760, weight: 1 }, width),
    cutPlate(view, { fit: "medium", width: 780, height: 620, weight: 0.8 }, across(1.25), middle),
    cutPlate(view, { fit: "narrow", width: 350, height: 420, weight: 0.6, band: 6 }, across(0.82), middle),
  ];
}

/** Which places need an enlarged part: those that touch another, and those far from the rest of the country. */
function groupPlaces(plate: Plate, dots: MapPlace[]): MapPlace[][] {
  const inside = dots.filter((dot) => isInside(plate, placeOnPlate(plate, dot), 4));
  const outside = dots.filter((dot) => !inside.includes(dot));
  const pick = (places: MapPlace[], indexes: number[]) => indexes.flatMap((index) => places[index] ?? []);
  const points = (places: MapPlace[]) => places.map((place) => placeOnPlate(plate, place));
  const far = findClusters(points(outside), TOGETHER).map((group) => pick(outside, group));
  const alone = outside.filter((place) => !far.flat().includes(place)).map((place) => [place]);
  const close = findClusters(points(inside), APART).map((group) => pick(inside, group));
  return [...far, ...alone, ...close].slice(0, MOST_INSETS);
}

function InsetBelow({ inset, country, locale }: { inset: InsetData; country: string; locale: Locale }) {
  const { plate, text } = inset;
  return (
    <div className="map-inset">
      <p className="map-inset-title">
        <span>{text.title}</span> <span>{text.note}</span>
      </p>
      <Drawing width={plate.width} height={plate.height} label={text.label} hasLinks>
        <InsetMap inset={inset} country={country} locale={locale} />
      </Drawing>
    </div>
  );
}

/** A country with a dot for each place, enlarged parts where dots would touch, its seas and its neighbours. */
export function CountryMap({ country, dots, capital, locale, label, insetText, captions }: Props) {
  if (!countryBounds(country)) return null;
  const plates = platesOf({ kind: "country", country }, country);
  const [wide] = plates;
  const insets = wide ? groupPlaces(wide, dots).map((places) => makeInset(places, insetText(places))) : [];
  const arrangements = plates.map((plate) =>
    arrangeCountry(plate, { country, dots, capital, locale, insets }),
  );
  const allOnWide = arrangements[0]?.insets.every(({ panel }) => panel);
  return (
    <MapFigure captions={captions}>
      {arrangements.map((arrangement) => (
        <CountryPlate key={arrangement.plate.fit} {...{ arrangement, country, locale, label }} />
      ))}
      {insets.length > 0 && (
        <div className={allOnWide ? "map-insets map-unless-wide" : "map-insets"}>
          {insets.map((inset) => (
            <InsetBelow key={inset.text.title} inset={inset} country={country} locale={locale} />
          ))}
        </div>
      )}
    </MapFigure>
  );
}
