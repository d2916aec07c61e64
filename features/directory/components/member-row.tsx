import { LocalizedText } from "@/components/localized-text";
import { formatCalendarDate } from "@/features/figures/dates";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { ownFigure } from "../figures";
import type { CountryMember, IndicatorRow } from "../schema";
import { CompareLink } from "./compare-link";
import { PopulationCell, valueText } from "./population-cell";
import { ScaleStrip } from "./scale-strip";
import { Status } from "./status";

/** More is on the municipality's own page. */
const mostOthers = 5;

type Props = {
  member: CountryMember;
  country: string;
  indicators: readonly IndicatorRow[];
  scaleEnd: number;
  locale: Locale;
};

/** One municipality; the whole row is its link. */
export function MemberRow({ member, country, indicators, scaleEnd, locale }: Props) {
  const t = translator(locale, "country");
  const population = ownFigure(member.figures, "population");
  const values = population?.values.map((value) => valueText(value, locale)) ?? [];
  const end = new Intl.NumberFormat(locale).format(scaleEnd);
  const list = new Intl.ListFormat(locale);
  const others = indicators.flatMap(({ key, names }) => {
    const value = key === "population" ? undefined : ownFigure(member.figures, key)?.values[0];
    return value ? [{ key, names, text: valueText(value, locale) }] : [];
  });
  const updated = formatCalendarDate(
    { precision: "day", value: member.publishedAt.toISOString().slice(0, 10) },
    locale,
  );
  return (
    <tr>
      <th scope="row">
        <a href={`/${locale}/${country}/${member.slug}`} className="row-link">
          {member.name}
        </a>
        <span className="official-name" lang={member.officialLang || undefined}>
          {member.officialName}
        </span>
        <Status>
          <LocalizedText text={member.statusNames} locale={locale} />
        </Status>
      </th>
      <td>
        <LocalizedText text={member.region} locale={locale} />
      </td>
      <td data-label={t("population")}>
        <PopulationCell figure={population} locale={locale} />
      </td>
      <td>
        {population && (
          <ScaleStrip
            figure={population}
            end={scaleEnd}
            label={t("onScale", { name: member.name, values: list.format(values), end })}
          />
        )}
      </td>
      <td className="text-note text-ink-2">
        {others.length === 0 && <p>{t("nothingElse")}</p>}
        <ul className="also-recorded">
          {others.slice(0, mostOthers).map(({ key, names, text }) => (
            <li key={key}>
              <LocalizedText text={names} locale={locale} /> <span className="text-ink">{text}</span>
            </li>
          ))}
        </ul>
        <p className="text-ink-3">{t("updated", { date: updated })}</p>
        <CompareLink place={{ country, slug: member.slug }} name={member.name} locale={locale} />
      </td>
    </tr>
  );
}
