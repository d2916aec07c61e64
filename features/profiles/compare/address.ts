import type { Locale } from "@/lib/i18n/locales";

/** More columns than these cannot be read beside one another. */
export const mostCompared = 5;
/** What stands behind so many is not even looked up. */
const mostRead = 12;

export type Place = { country: string; slug: string };
export type View = {
  /** Only the rows in which each municipality has a value. */
  isCommon: boolean;
  /** Whether values of several sources that contradict each other are marked. */
  showsDisagreement: boolean;
};
/** What an address of the comparison asks for. */
export type Choice = View & {
  places: Place[];
  /** Asked for beyond the five. */
  surplus: Place[];
  /** What was given as a municipality and cannot be one. */
  unreadable: string[];
};

type Given = string | string[] | undefined;
const list = (given: Given): string[] => (given === undefined ? [] : [given].flat());
const written = /^\/?([a-z0-9]+(?:-[a-z0-9]+)*)\/([a-z0-9]+(?:-[a-z0-9]+)*)\/?$/;

export const placeKey = ({ country, slug }: Place): string => `${country}/${slug}`;

/** Each place once, in the order in which they came. */
export const uniquePlaces = <T extends Place>(places: readonly T[]): T[] => {
  const keys = places.map(placeKey);
  return places.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
};

/**
 * Reads `?m=turkiye/konak&m=…`, with `show=common` and `show=disagreement` for the two choices. A form that was sent carries an
 * empty `show` besides, as a box that is not ticked leaves no trace; without any, disagreement is shown.
 */
export function readChoice(query: Record<string, Given>): Choice {
  const given = list(query.m).filter(Boolean).slice(0, mostRead);
  const read = given.map((text) => written.exec(text.trim().toLowerCase()));
  const places = uniquePlaces(
    read.flatMap((found) => (found ? [{ country: found[1] ?? "", slug: found[2] ?? "" }] : [])),
  );
  const show = list(query.show);
  return {
    places: places.slice(0, mostCompared),
    surplus: places.slice(mostCompared),
    unreadable: given.filter((_, index) => !read[index]).map((text) => text.slice(0, 80)),
    isCommon: show.includes("common"),
    showsDisagreement: show.length === 0 || show.includes("disagreement"),
  };
}

/** The values of `show` that say the two choices; none as the table is first shown. */
export function showOf({ isCommon, showsDisagreement }: View): string[] {
  if (!isCommon) return showsDisagreement ? [] : [""];
  return showsDisagreement ? ["common", "disagreement"] : ["common"];
}

/** The query of a comparison, "" for one of nothing as it is first shown; the slash in it needs no disguise. */
export function choiceQuery(places: readonly Place[], view?: View): string {
  const parts = places.map((place) => `m=${placeKey(place)}`);
  if (view) parts.push(...showOf(view).map((each) => `show=${each}`));
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}

/** Where these stand beside one another. */
export const comparePath = (locale: Locale, places: readonly Place[], view?: View): string =>
  `/${locale}/compare${choiceQuery(places, view)}`;
