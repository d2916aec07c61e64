import { byName } from "@/lib/i18n/by-name";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type NamedPlace, placeChoice } from "../../people/person-names";
import { placeKey } from "../../people/place-key";

const groups = [
  { scope: "municipality", label: "places.municipalities" },
  { scope: "country", label: "places.countries" },
  { scope: "network", label: "places.networks" },
] as const;

/** Places to choose from, municipalities first, each kind in the order of the reader's alphabet. */
export function PlaceOptions({ places, locale }: { places: readonly NamedPlace[]; locale: Locale }) {
  const t = translator(locale, "people");
  return groups.map(({ scope, label }) => {
    const own = places.filter((place) => place.scope === scope);
    if (own.length === 0) return null;
    return (
      <optgroup key={scope} label={t(label)}>
        {byName(own, locale, (place) => placeChoice(place, locale)).map((place) => (
          <option key={placeKey(place)} value={placeKey(place)}>
            {placeChoice(place, locale)}
          </option>
        ))}
      </optgroup>
    );
  });
}
