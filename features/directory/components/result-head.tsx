import type { Locale } from "@/lib/i18n/locales";
import { isSameWord } from "@/lib/i18n/same-word";
import { translator } from "@/lib/i18n/translator";
import { mapAddress } from "../map/map-params";
import { ranks } from "../search/ranks";
import type { Results } from "../search/result-queries";
import type { SearchParams } from "../search/search-params";
import { ResultOrder } from "./result-order";

type Props = { params: SearchParams; words: readonly string[]; found: Results; locale: Locale };

/** How much was found for what, why where that is not plain to see, and in which order it stands. */
export function ResultHead({ params, words, found, locale }: Props) {
  const t = translator(locale, "search");
  const { q } = params;
  const [first] = found.members;
  const n = found.total + found.countries.length;
  const { bestRank, isMore } = found;
  const isInTexts = [...found.ranks.values()].some((rank) => rank >= ranks.heading);
  const isLookedFor = words.length > 0;
  const isExact = isLookedFor && bestRank !== null && bestRank <= ranks.exactOther;
  const isOtherwise = isExact && first && params.sort === "best" && !isSameWord(first.name, q, locale);
  return (
    <div className="result-head">
      <div>
        <p className="text-[1.0625rem]">
          <strong>
            {isMore ? t("more", { n: found.total }) : t(isLookedFor ? "results" : "municipalities", { n })}
          </strong>{" "}
          {isLookedFor ? t("for", { query: q }) : null}{" "}
          {isOtherwise && t.rich("alsoMatched", { name: () => <strong>{first.name}</strong> })}
        </p>
        {q && !isLookedFor && <p className="text-ink-2">{t("signsOnly", { query: `“${q}”` })}</p>}
        {isLookedFor && bestRank !== null && bestRank >= ranks.near && (
          <p className="text-ink-2">
            {bestRank < ranks.heading && t("closeTo")}{" "}
            {isInTexts && t(bestRank < ranks.heading ? "thenTexts" : "inTexts")}
          </p>
        )}
      </div>
      <div className="result-ways">
        <a
          href={mapAddress(locale, { q, filters: params.filters, view: null, list: "shown", page: 1 })}
          className="link"
        >
          {t("onMap")}
        </a>
        <ResultOrder params={params} locale={locale} />
      </div>
    </div>
  );
}
