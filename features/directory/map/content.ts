import type { CircleContent } from "@/components/map/circles";
import type { MapPlace } from "@/components/map/dot-labels";
import type { MovingContent } from "@/components/map/moving-plate";
import { LAST_STEP, snapView } from "@/components/map/sheet-view";
import { whereabouts } from "@/features/profiles/whereabouts";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type MapParams, mapAddress } from "./map-params";
import type { MapAnswer } from "./queries";
import { circleKey, placeKey, type ShownPlate } from "./shown";

type Given = { params: MapParams; answer: MapAnswer; locale: Locale };

function circleOf(
  { row, at, count: n, into, latitude, longitude }: ShownPlate["groups"][number],
  { plate }: ShownPlate,
  { params, answer, locale }: Given,
): CircleContent[] {
  const t = translator(locale, "mapPage");
  const words = answer.words.get(row);
  if (!words) return [];
  const near = { latitude: Number(latitude.toFixed(4)), longitude: Number(longitude.toFixed(4)) };
  const closest = snapView({ latitude, longitude, step: LAST_STEP });
  const href = into
    ? mapAddress(locale, { ...params, view: into, list: "shown", page: 1 })
    : `${mapAddress(locale, { ...params, view: closest, list: near, page: 1 })}#list`;
  return [
    {
      ...{ key: circleKey(plate, row), at, count: n, href, isWay: into !== null },
      text: new Intl.NumberFormat(locale).format(n),
      label: t(into ? "circle" : "circleList", { n, name: words.name }),
    },
  ];
}

function placeOf(
  { row, latitude, longitude }: ShownPlate["singles"][number],
  { answer, locale }: Given,
): MapPlace[] {
  const words = answer.words.get(row);
  if (!words) return [];
  const { name, slug, countrySlug } = words;
  const where = whereabouts(words, locale);
  return [
    {
      ...{ id: placeKey(row), name, href: `/${locale}/${countrySlug}/${slug}`, latitude, longitude },
      label: where ? `${name}, ${where}` : name,
    },
  ];
}

/** What is drawn on each plate. */
export const contentsOf = (given: Given): MovingContent[] =>
  given.answer.plates.map((shown) => ({
    plate: shown.plate,
    places: shown.singles.flatMap((single) => placeOf(single, given)),
    circles: shown.groups.flatMap((group) => circleOf(group, shown, given)),
  }));
