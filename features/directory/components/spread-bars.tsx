import type { CSSProperties } from "react";
import { isCounted } from "@/features/figures/counted";
import { measures } from "@/features/figures/units";
import type { Locale } from "@/lib/i18n/locales";
import { type Translator, translator } from "@/lib/i18n/translator";
import { type BandKey, noFilters } from "../filters";
import type { IndicatorRow } from "../schema";
import { searchAddress } from "../search/search-params";
import { type Bar, barsOf, type Spread } from "../spread/spread";

type Props = {
  spread: Spread;
  indicator: IndicatorRow;
  /** How many there are, with a value or without. */
  members: number;
  /** The country they are of; null for all. */
  country: string | null;
  locale: Locale;
};

function barLabel({ from, below }: Bar, { unit }: IndicatorRow, locale: Locale, t: Translator<"spread">) {
  const number = new Intl.NumberFormat(locale);
  const symbol = measures[unit]?.symbol;
  const written = (value: number) =>
    symbol ? `${number.format(value)}\u00a0${symbol}` : number.format(value);
  if (below === null) return t("atLeast", { from: written(from ?? 0) });
  if (from === null) return t("below", { below: written(below) });
  if (isCounted(unit) && below === from + 1) return number.format(from);
  return isCounted(unit)
    ? t("between", { from: number.format(from), to: number.format(below - 1) })
    : t("underTo", { from: number.format(from), below: written(below) });
}

/** How many municipalities have a value of each size; those of residents lead to the search for just them. */
export function SpreadBars({ spread, indicator, members, country, locale }: Props) {
  const t = translator(locale, "spread");
  const number = new Intl.NumberFormat(locale);
  const bars = barsOf(spread);
  const missing = members - spread.recorded - spread.otherUnit;
  const most = Math.max(missing, ...bars.map(({ count }) => count));
  const found = (band: BandKey) =>
    searchAddress(locale, {
      ...{ q: "", sort: "best", page: 1 },
      filters: { ...noFilters, country: country ? [country] : [], population: [band] },
    });
  const isLinked = indicator.key === "population";
  const row = (label: string, count: number, band: BandKey | null) => (
    <tr key={label} data-empty={band === "unknown"}>
      <th scope="row">
        {isLinked && band && count > 0 ? (
          <a href={found(band)} className="link">
            {label}
          </a>
        ) : (
          label
        )}
      </th>
      <td>
        <span
          className="spread-bar"
          style={{ "--share": (count / most).toFixed(4) } as CSSProperties}
          aria-hidden="true"
        />
        <span>{number.format(count)}</span>
      </td>
    </tr>
  );
  return (
    <table className="spread-bars">
      <thead className="sr-only">
        <tr>
          <th scope="col">{t("size")}</th>
          <th scope="col">{t("count")}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => row(barLabel(bar, indicator, locale, t), bar.count, bar.band))}
        {missing > 0 && row(t("notRecorded"), missing, "unknown")}
      </tbody>
    </table>
  );
}
