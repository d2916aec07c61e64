import { formatValue } from "@/features/figures/format";
import type { Locale } from "@/lib/i18n/locales";
import { pickText } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";
import { sentenceCase } from "@/lib/text/sentence-case";
import type { Sum } from "../schema";

/** A sum over more municipalities than can be listed: how many it covers, and how many were left out for which reason. */
export function SumTable({ sum, members, locale }: { sum: Sum; members: number; locale: Locale }) {
  const t = translator(locale, "country");
  const { indicator, addends, leftOut } = sum;
  const value = { value: sum.sum, high: null, unit: indicator.unit, precision: "exact" as const };
  const number = new Intl.NumberFormat(locale);
  const coverage = t("coverage", { count: number.format(addends), total: number.format(members) });
  return (
    <div>
      <table className="total">
        <caption>{t("exactOnly", { indicator: pickText(indicator.names, locale) })}</caption>
        <tfoot>
          <tr>
            <th scope="row">{sentenceCase(coverage, locale)}</th>
            <td>{formatValue(value, locale, translator(locale, "figures"))?.text}</td>
          </tr>
        </tfoot>
      </table>
      {leftOut.length > 0 && (
        <table className="left-out">
          <caption>{t("notAdded")}</caption>
          <tbody>
            {leftOut.map(({ reason, n }) => (
              <tr key={reason}>
                <th scope="row">{sentenceCase(t(`reasons.${reason}`), locale)}</th>
                <td>{number.format(n)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
