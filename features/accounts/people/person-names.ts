import type { Locale } from "@/lib/i18n/locales";
import { type Localized, pickText } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";
import { midSentence } from "@/lib/text/sentence-case";
import type { GrantPlace } from "./place-key";

/** A place with the names that people know it by. */
export type NamedPlace = GrantPlace & { municipality?: string; countryNames?: Localized };

/** The place's name as it stands behind a role: "Konak", "Türkiye", "Whole network". */
export function placeName(place: NamedPlace, locale: Locale): string {
  if (place.scope === "network") return translator(locale, "people")("places.network");
  return place.municipality ?? pickText(place.countryNames, locale);
}

/** The place's name in a list of all places, where the country tells towns of one name apart: "Konak, Türkiye". */
export function placeChoice(place: NamedPlace, locale: Locale): string {
  if (place.scope !== "municipality") return placeName(place, locale);
  return [place.municipality, pickText(place.countryNames, locale)].filter(Boolean).join(", ");
}

/** Role and place as they stand within a sentence of a mail. */
export function inMail(
  role: "editor" | "translator" | "reviewer" | "administrator",
  place: NamedPlace,
  locale: Locale,
) {
  const t = translator(locale, "people");
  return {
    role: midSentence(t(`roles.${role}.name`), locale),
    place: place.scope === "network" ? t("places.networkInMail") : placeName(place, locale),
  };
}

/** Who decides on the server itself and needs no account. */
export const operatorName = (locale: Locale): string => translator(locale, "twoStep")("operator");
