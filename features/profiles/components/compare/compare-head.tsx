import type { CSSProperties } from "react";
import { Icon } from "@/components/icon";
import { LocalizedText } from "@/components/localized-text";
import { LocatorMap } from "@/components/map/locator-map";
import { PrecisionMark } from "@/features/figures/components/precision-mark";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { comparePath, placeKey } from "../../compare/address";
import type { Comparing } from "../../compare/comparing";
import type { PageContext } from "../../page-context";

/** On small screens the heads stand below one another: each knows which it is. */
const columnAt = (index: number) => ({ "--column": index + 1 }) as CSSProperties;

const marks = ["exact", "at_least", "about", "estimate", "register", "none"] as const;

function Legend({ locale }: { locale: Locale }) {
  return (
    <div className="compare-legend">
      <p>{translator(locale, "compare")("legend")}</p>
      <ul>
        {marks.map((mark) => (
          <li key={mark}>
            <PrecisionMark mark={mark} locale={locale} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function SmallMap({ context, others }: { context: PageContext; others: readonly PageContext[] }) {
  const { locale, published } = context;
  const t = translator(locale, "compare");
  const { coordinates, names } = published.profile;
  if (!coordinates) return <p className="compare-no-map">{t("noPosition")}</p>;
  const near = others.flatMap(({ published: { profile, slug } }) =>
    profile.coordinates && profile !== published.profile
      ? [{ id: slug, name: profile.names.short, ...profile.coordinates }]
      : [],
  );
  return (
    <LocatorMap
      here={{ id: published.slug, name: names.short, ...coordinates }}
      others={near}
      country={published.country.code.toUpperCase()}
      locale={locale}
      label={t("map", { name: names.short })}
      size="wide"
      named={false}
    />
  );
}

/** The municipalities at the head of their columns: where each lies, its names, and the way to leave it out. */
export function CompareHead({ columns, view, locale }: Comparing) {
  const t = translator(locale, "compare");
  const contexts = columns.map(({ context }) => context);
  return (
    <thead>
      <tr className="compare-maps">
        <td rowSpan={3}>
          <Legend locale={locale} />
        </td>
        {columns.map((column, index) => (
          <td key={placeKey(column)} style={columnAt(index)}>
            <SmallMap context={column.context} others={contexts} />
          </td>
        ))}
      </tr>
      <tr className="compare-names">
        {columns.map(({ context: { published }, ...place }, index) => (
          <th key={placeKey(place)} style={columnAt(index)} scope="col">
            <a
              href={`/${locale}/${placeKey(place)}`}
              className="compare-name"
              lang={published.profile.names.official.lang || undefined}
            >
              {published.profile.names.short}
            </a>
          </th>
        ))}
      </tr>
      <tr className="compare-places">
        {columns.map(({ context: { published }, ...place }, index) => {
          const { names, region } = published.profile;
          const others = columns.filter((one) => placeKey(one) !== placeKey(place));
          return (
            <td key={placeKey(place)} style={columnAt(index)}>
              <p className="compare-official" lang={names.official.lang || undefined}>
                {names.official.text}
              </p>
              <div className="compare-where">
                <p>
                  <LocalizedText text={region} locale={locale} />
                  {Object.keys(region).length > 0 && ", "}
                  <span lang={published.country.lang}>{published.country.name}</span>
                </p>
                <a
                  href={comparePath(locale, others, view)}
                  aria-label={t("removeName", { name: names.short })}
                  className="compare-remove"
                >
                  <Icon name="close" width={12} height={12} />
                  <span>{t("remove")}</span>
                </a>
              </div>
            </td>
          );
        })}
      </tr>
    </thead>
  );
}
