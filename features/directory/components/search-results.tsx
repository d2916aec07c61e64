import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { ownFigure } from "../figures";
import { countChosen, noFilters } from "../filters";
import type { Results } from "../search/result-queries";
import { pageSize, type SearchParams, searchAddress } from "../search/search-params";
import { wordsToMark } from "../search/words";
import { CountryResult } from "./country-result";
import { MunicipalityResult } from "./municipality-result";
import { PassageResult } from "./passage-result";
import { ResultHead } from "./result-head";
import { ResultPager } from "./result-pager";

type Props = { params: SearchParams; words: readonly string[]; found: Results; locale: Locale };

export function SearchResults({ params, words, found, locale }: Props) {
  const t = translator(locale, "search");
  const { q, page } = params;
  const isNarrowed = countChosen(params.filters) > 0;
  const isNothing = found.total + found.countries.length === 0;
  if (isNothing) {
    return (
      <div className="no-results">
        <p>
          <strong>
            {q ? t(isNarrowed ? "emptyFiltered" : "empty", { query: `“${q}”` }) : t("nothingFits")}
          </strong>
        </p>
        <p className="mt-2 max-w-prose text-ink-2">{t("emptyHint")}</p>
        <p className="mt-4">
          {isNarrowed && (
            <>
              <a href={searchAddress(locale, { ...params, filters: noFilters, page: 1 })}>
                {t("unfiltered")}
              </a>
              {" · "}
            </>
          )}
          <a href={`/${locale}`}>{t("seeAll")}</a>
        </p>
      </div>
    );
  }
  const marked = wordsToMark(words);
  const isTooFar = found.members.length === 0 && page > 1;
  const isLast = !isTooFar && !found.isMore && page * pageSize >= found.total;
  // Without words or in another order than the best, none stands out.
  const hasBest = words.length > 0 && params.sort === "best" && page === 1;
  return (
    <>
      <ResultHead params={params} words={words} found={found} locale={locale} />
      <ol>
        {found.members.map((member, index) => {
          const excerpt = found.excerpts.get(member.id);
          const shown = { member, words: marked, locale };
          if (excerpt) return <PassageResult key={member.id} {...shown} excerpt={excerpt} />;
          return (
            <MunicipalityResult
              key={member.id}
              {...shown}
              population={ownFigure(found.figures.get(member.id) ?? [], "population")}
              isBest={hasBest && index === 0}
            />
          );
        })}
        {found.countries.map((country) => (
          <CountryResult key={country.code} country={country} words={marked} locale={locale} />
        ))}
      </ol>
      {isTooFar && (
        <p className="no-results">
          {t("tooFar")} <a href={searchAddress(locale, { ...params, page: 1 })}>{t("firstPage")}</a>
        </p>
      )}
      <ResultPager params={params} total={found.total} locale={locale} />
      {isLast && (
        <p className="mt-8 text-ink-2">
          <strong className="text-ink">{t("everything")}</strong> {t("notListed")}{" "}
          <a href={`/${locale}`}>{t("seeAll")}</a>.
        </p>
      )}
    </>
  );
}
