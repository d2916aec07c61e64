import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { ownFigure } from "../figures";
import type { Results } from "../search-queries";
import { CountryResult } from "./country-result";
import { MunicipalityResult } from "./municipality-result";

type Props = {
  query: string;
  words: readonly string[];
  found: Results;
  /** How many municipalities are shown at most. */
  most: number;
  locale: Locale;
};

export function SearchResults({ query, words, found, most, locale }: Props) {
  const t = translator(locale, "search");
  const n = found.municipalities.length + found.countries.length;
  if (n === 0) {
    return (
      <div className="no-results">
        <p>
          <strong>{t("empty", { query: `“${query}”` })}</strong>
        </p>
        <p className="mt-2 max-w-prose text-ink-2">{t("emptyHint")}</p>
        <p className="mt-4">
          <a href={`/${locale}`}>{t("seeAll")}</a>
        </p>
      </div>
    );
  }
  const isCut = found.municipalities.length >= most;
  return (
    <>
      <div className="result-head">
        <p className="text-[1.0625rem]">
          <strong>{t("results", { n })}</strong> {t("for", { query })}
        </p>
        <p className="text-note text-ink-2">{t("bestFirst")}</p>
      </div>
      <ol>
        {found.municipalities.map((member) => (
          <MunicipalityResult
            key={member.id}
            member={member}
            population={ownFigure(found.figures.get(member.id) ?? [], "population")}
            words={words}
            locale={locale}
          />
        ))}
        {found.countries.map((country) => (
          <CountryResult
            key={country.code}
            country={country}
            members={found.members.get(country.code) ?? []}
            words={words}
            locale={locale}
          />
        ))}
      </ol>
      <p className="mt-8 text-ink-2">
        <strong className="text-ink">{isCut ? t("many", { n: most }) : t("everything")}</strong>{" "}
        {t("notListed")} <a href={`/${locale}`}>{t("seeAll")}</a>.
      </p>
    </>
  );
}
