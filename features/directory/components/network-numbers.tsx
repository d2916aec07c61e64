import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Numbers } from "../spread/queries";
import { FEWEST } from "../spread/spread";
import { sumsOf } from "../sums";
import { SpreadBlock } from "./spread-block";
import { SumTable } from "./sum-table";

/** The figure by which the network is shown as a whole. */
const shownIndicator = "population";

/** How large the network's municipalities are, and what they add up to, with what is left out of both. */
export function NetworkNumbers({ numbers, locale }: { numbers: Numbers; locale: Locale }) {
  const t = translator(locale, "spread");
  const { members, indicators, spreads } = numbers;
  const indicator = indicators.find(({ key }) => key === shownIndicator);
  const spread = spreads.find(({ key }) => key === shownIndicator);
  const sum = sumsOf(numbers.sums, indicators).sums.find((one) => one.indicator.key === shownIndicator);
  const isShown = indicator && spread && spread.recorded >= FEWEST;
  if (!isShown && !sum) return null;
  const country = translator(locale, "country");
  return (
    <section aria-labelledby="numbers" className="home-block network-numbers">
      <h2 id="numbers">{t("network")}</h2>
      <div className="network-columns">
        {isShown && <SpreadBlock {...{ spread, indicator, members, locale }} country={null} />}
        {sum && (
          <div className="totals-table">
            <SumTable sum={sum} members={members} locale={locale} />
            <p className="spread-note">{country(`dates.${sum.dates}`)}</p>
          </div>
        )}
      </div>
    </section>
  );
}
