import { CountryMap } from "@/components/map/country-map";
import type { MapPlace } from "@/components/map/dot-labels";
import { byName } from "@/lib/i18n/by-name";
import type { Locale } from "@/lib/i18n/locales";
import { pickText } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";
import type { CountryDirectory } from "../schema";

/** The country with a dot for each municipality whose position is recorded; those without are named below it. */
export function PartnerMap({ directory, locale }: { directory: CountryDirectory; locale: Locale }) {
  const t = translator(locale, "country");
  const { code, capital, slug } = directory;
  const list = new Intl.ListFormat(locale);
  const country = pickText(directory.names, locale);
  const n = directory.members.length;
  const isCut = n < directory.count;
  const members = byName(directory.members, locale, ({ name }) => name);
  const dots = members.flatMap(({ id, name, region, latitude, longitude, slug: own }): MapPlace[] =>
    latitude === null || longitude === null
      ? []
      : [{ id, name, sub: pickText(region, locale), latitude, longitude, href: `/${locale}/${slug}/${own}` }],
  );
  const unplaced = members.filter(({ id }) => !dots.some((dot) => dot.id === id)).map(({ name }) => name);
  const insetText = (places: MapPlace[]) => {
    const region = list.format([...new Set(places.map(({ sub }) => sub ?? "").filter(Boolean))]);
    const inside = places.length;
    return {
      title: t("inset", { region }),
      note: t("insetNote", { n: inside, count: t("count", { n: inside }) }),
      label: t("insetLabel", { region, names: list.format(places.map(({ name }) => name)) }),
    };
  };
  return (
    <>
      <CountryMap
        country={code.toUpperCase()}
        dots={dots}
        capital={
          capital
            ? {
                id: "capital",
                name: pickText(capital.names, locale),
                latitude: capital.latitude,
                longitude: capital.longitude,
              }
            : undefined
        }
        locale={locale}
        label={isCut ? t("mapLargest", { n, country }) : t("map", { country })}
        insetText={insetText}
        captions={{
          start: isCut ? t("mapCaptionLargest", { n }) : t("mapCaption"),
          end: translator(locale, "home")("boundaries"),
          link: { href: `/${locale}/map?country=${code}`, text: t("openMap") },
        }}
      />
      {unplaced.length > 0 && (
        <p className="mt-2 text-note text-ink-2">{t("noCoordinates", { names: list.format(unplaced) })}</p>
      )}
    </>
  );
}
