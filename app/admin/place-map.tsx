import { CountryMap } from "@/components/map/country-map";
import { LocatorMap } from "@/components/map/locator-map";
import { MapFigure } from "@/components/map/map-figure";
import type { Profile } from "@/features/profiles/schema";
import { countryName } from "@/lib/i18n/country-name";
import type { Locale } from "@/lib/i18n/locales";
import { pickText } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";

type Props = {
  profile: Pick<Profile, "coordinates" | "names" | "region"> | null;
  countryCode: string;
  slug: string;
  locale: Locale;
};

/** Where the municipality lies, as its draft says; its country while that is unknown. */
export function PlaceMap({ profile, countryCode, slug, locale }: Props) {
  const t = translator(locale, "profile");
  const country = countryCode.toUpperCase();
  const name = profile?.names.short || slug;
  const called = countryName(country, locale) ?? country;
  if (!profile?.coordinates) {
    return (
      <CountryMap
        country={country}
        dots={[]}
        locale={locale}
        label={t("map.labelCountry", { country: called })}
        insetText={() => ({ title: "", note: "", label: "" })}
        captions={{ start: "", end: "" }}
      />
    );
  }
  return (
    <MapFigure>
      <LocatorMap
        here={{ id: slug, name, sub: pickText(profile.region, locale), ...profile.coordinates }}
        others={[]}
        country={country}
        locale={locale}
        label={t("map.labelNoRegion", { place: name, country: called })}
        size="small"
      />
    </MapFigure>
  );
}
