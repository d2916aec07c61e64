import { inLanguage } from "@/components/in-language";
import { CountryMap } from "@/components/map/country-map";
import type { MapPlace } from "@/components/map/dot-labels";
import { LocatorMap } from "@/components/map/locator-map";
import { MapFigure } from "@/components/map/map-figure";
import type { Neighbour } from "@/features/profiles/beside-queries";
import { placeWords } from "@/features/profiles/components/profile-hero";
import type { PageContext } from "@/features/profiles/page-context";

import { pickText } from "@/lib/i18n/localized";

type Props = { context: PageContext; neighbours: Neighbour[] };

/** Where the municipality lies, with the other partner cities of its country; its country alone while that is unknown. */
export function ProfileMap({ context, neighbours }: Props) {
  const { published, locale, t } = context;
  const { profile, country, slug } = published;
  const { coordinates, names, region } = profile;
  const code = country.code.toUpperCase();
  const others = neighbours.map(({ slug: id, name, latitude, longitude }) => ({
    ...{ id, name, latitude, longitude },
    href: `/${locale}/${country.slug}/${id}`,
  }));
  const othersInBlue = others.length > 0 ? t("map.othersInBlue") : "";
  if (!coordinates) {
    const names = (places: MapPlace[]) => new Intl.ListFormat(locale).format(places.map(({ name }) => name));
    return (
      <>
        <CountryMap
          country={code}
          dots={others}
          locale={locale}
          label={t("map.labelCountry", { country: country.name })}
          insetText={(places) => ({ title: names(places), note: "", label: names(places) })}
          captions={{ start: othersInBlue, end: "" }}
        />
        <p className="mt-2 text-note text-ink-2">
          {t.rich("map.noPosition", {
            ...{ place: profile.names.short, country: country.name },
            name: inLanguage(country.lang),
          })}
        </p>
      </>
    );
  }
  return (
    <MapFigure captions={{ start: othersInBlue, end: t("map.inset") }}>
      <LocatorMap
        here={{ id: slug, name: names.short, sub: pickText(region, locale), ...coordinates }}
        others={others}
        country={code}
        locale={locale}
        label={placeWords(context)}
      />
    </MapFigure>
  );
}
