import type { CircleContent } from "@/components/map/circles";
import type { MapPlace } from "@/components/map/dot-labels";
import type { MovingContent } from "@/components/map/moving-plate";
import { LAST_STEP, snapView } from "@/components/map/sheet-view";
import { whereabouts } from "@/features/profiles/whereabouts";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type MapParams, mapAddress } from "./map-params";
import type { MapAnswer } from "./queries";
import { positionOf, type ShownGroup, type ShownPlate, viewInto } from "./shown";

type Given = { params: MapParams; answer: MapAnswer; locale: Locale };

/** What stands for a place on a plate: its id, or the circle of the largest of those that it is shown with. */
const circleKey = ({ fit }: { fit: string }, id: string) => `${fit}-${id}`;

function circleOf(
  group: ShownGroup,
  { plate }: ShownPlate,
  { params, answer, locale }: Given,
): CircleContent[] {
  const t = translator(locale, "mapPage");
  const [first = 0] = group.rows;
  const words = answer.words.get(first);
  if (!words) return [];
  const n = group.rows.length;
  const into = viewInto(answer.view, group);
  const at = positionOf(answer.places, first);
  const rounded = { latitude: Number(at.latitude.toFixed(4)), longitude: Number(at.longitude.toFixed(4)) };
  const closest = snapView({ ...at, step: LAST_STEP });
  const href = into
    ? mapAddress(locale, { ...params, view: into, list: "shown", page: 1 })
    : `${mapAddress(locale, { ...params, view: closest, list: rounded, page: 1 })}#list`;
  return [
    {
      key: circleKey(plate, words.id),
      at: group.at,
      count: n,
      text: new Intl.NumberFormat(locale).format(n),
      href,
      label: t(into ? "circle" : "circleList", { n, name: words.name }),
      isWay: into !== null,
    },
  ];
}

function placeOf(row: number, { answer, locale }: Given): MapPlace[] {
  const words = answer.words.get(row);
  if (!words) return [];
  const { id, name, slug, countrySlug } = words;
  const where = whereabouts(words, locale);
  return [
    {
      ...{ id, name, href: `/${locale}/${countrySlug}/${slug}`, ...positionOf(answer.places, row) },
      label: where ? `${name}, ${where}` : name,
    },
  ];
}

/** What is drawn on each plate. */
export const contentsOf = (given: Given): MovingContent[] =>
  given.answer.plates.map((shown) => ({
    plate: shown.plate,
    places: shown.singles.flatMap((row) => placeOf(row, given)),
    circles: shown.groups.flatMap((group) => circleOf(group, shown, given)),
  }));

/** The keys of the marks that a row of the list stands for, on all plates. */
export function marksOf(row: number, { plates, places, words }: MapAnswer): string[] {
  const keys = plates.flatMap(({ plate, singles, groups }) => {
    if (singles.includes(row)) return [places.ids[row] ?? ""];
    const group = groups.find(({ rows }) => rows.includes(row));
    const largest = group && words.get(group.rows[0] ?? -1);
    return largest ? [circleKey(plate, largest.id)] : [];
  });
  return [...new Set(keys)];
}
