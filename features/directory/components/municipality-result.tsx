import { LocalizedText } from "@/components/localized-text";
import { LocatorMap } from "@/components/map/locator-map";
import { whereabouts } from "@/features/profiles/whereabouts";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { FoundMember, MemberFigure } from "../schema";
import { CompareLink } from "./compare-link";
import { Highlighted } from "./highlighted";
import { Matched } from "./matched";
import { PopulationCell } from "./population-cell";
import { Status } from "./status";

type Props = {
  member: FoundMember;
  population: MemberFigure | undefined;
  /** Whether it answers best: it is shown larger, with a map. */
  isBest: boolean;
  words: readonly string[];
  locale: Locale;
};

/** One municipality that was found; the whole card is its link. */
export function MunicipalityResult({ member, population, isBest, words, locale }: Props) {
  const t = translator(locale, "search");
  const { id, name, slug, latitude, longitude, countryCode, countrySlug } = member;
  return (
    <li className="result">
      <div className="result-text">
        <p className="result-kind">{t("municipality")}</p>
        <h2>
          <a
            href={`/${locale}/${countrySlug}/${slug}`}
            className={isBest ? "row-link result-name" : "row-link"}
          >
            <Highlighted text={name} words={words} />
          </a>
        </h2>
        <p className="official-name" lang={member.officialLang || undefined}>
          <Highlighted text={member.officialName} words={words} />
        </p>
        {member.matched && <Matched name={member.matched} words={words} locale={locale} />}
        <p className="result-place">
          <Status>
            <LocalizedText text={member.statusNames} locale={locale} />
          </Status>
          <span>
            <Highlighted text={whereabouts(member, locale)} words={words} />
          </span>
          <CompareLink place={{ country: countrySlug, slug }} name={name} locale={locale} />
        </p>
        <div className="result-figure">
          <p className="result-kind">{t("population")}</p>
          <PopulationCell figure={population} locale={locale} />
        </div>
      </div>
      {isBest && latitude !== null && longitude !== null && (
        <div className="result-map">
          <LocatorMap
            here={{ id, name, latitude, longitude }}
            others={[]}
            country={countryCode.toUpperCase()}
            locale={locale}
            label={t("map", { name })}
            size="small"
            named={false}
          />
        </div>
      )}
    </li>
  );
}
