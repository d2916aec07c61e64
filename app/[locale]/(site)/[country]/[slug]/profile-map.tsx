import { LocatorMap } from "@/components/map/locator-map";
import { MapFigure } from "@/components/map/map-figure";
import { placeWords } from "@/features/profiles/components/profile-hero";
import type { PageContext } from "@/features/profiles/page-context";
import type { Neighbour } from "@/features/profiles/queries";
import { pickText } from "@/lib/i18n/localized";

type Props = { context: PageContext; neighbours: Neighbour[] };

/** Where the municipality lies, with the other partner cities of its country. */
export function ProfileMap({ context, neighbours }: Props) {
  const { published, locale, t } = context;
  const { profile, country, slug } = published;
  const { coordinates, names, region } = profile;
  if (!coordinates) return null;
  const others = neighbours
    .filter((other) => other.slug !== slug)
    .map((other) => ({ ...other, id: other.slug, href: `/${locale}/${country.slug}/${other.slug}` }));
  return (
    <MapFigure captions={{ start: others.length > 0 ? t("map.othersInBlue") : "", end: t("map.inset") }}>
      <LocatorMap
        here={{ id: slug, name: names.short, sub: pickText(region, locale), ...coordinates }}
        others={others}
        country={country.code}
        locale={locale}
        label={placeWords(context)}
      />
    </MapFigure>
  );
}
