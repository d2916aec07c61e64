import { LetterTile } from "@/features/figures/components/letter-tile";
import { MarkGlyph } from "@/features/figures/components/precision-mark";
import { formatReferenceDate } from "@/features/figures/dates";
import { formatValue } from "@/features/figures/format";
import { markOf } from "@/features/figures/resolve";
import type { Locale } from "@/lib/i18n/locales";
import { pickText } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";
import { midSentence, sentenceCase } from "@/lib/text/sentence-case";
import type { IndicatorRow } from "../schema";
import type { Addend, LeftOut, Total } from "../totals";
import { valueText } from "./population-cell";

type Props = { total: Total; members: number; indicators: readonly IndicatorRow[]; locale: Locale };

/** A sum with its addends, how many municipalities it covers, and everything that was left out. */
export function TotalTable({ total, members, indicators, locale }: Props) {
  const t = translator(locale, "country");
  const { indicator, addends, sum, leftOut } = total;
  const words = (n: number) => t("count", { n });
  const name = pickText(indicator.names, locale);
  const value = { value: sum, high: null, unit: indicator.unit, precision: "exact" as const };
  const coverage = t("coverage", { count: words(addends.length), total: words(members) });
  return (
    <div>
      <table className="total">
        <caption>{t("exactOnly", { indicator: name })}</caption>
        <tbody>
          {addends.map((addend) => (
            <AddendRow key={addend.member.id} addend={addend} locale={locale} />
          ))}
        </tbody>
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
            {leftOut.map((each) => (
              <LeftOutRow
                key={`${each.member.id} ${each.value?.figureId}`}
                leftOut={each}
                indicators={indicators}
                locale={locale}
              />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function AddendRow({ addend: { member, value }, locale }: { addend: Addend; locale: Locale }) {
  const t = translator(locale, "country");
  const { date } = value.observation;
  const note =
    date.kind === "undated" ? t("stated") : formatReferenceDate(date, locale, translator(locale, "figures"));
  return (
    <tr>
      <th scope="row">
        {member.name} <span className="total-note">{note}</span>
      </th>
      <td>{valueText(value, locale)}</td>
    </tr>
  );
}

type LeftOutProps = { leftOut: LeftOut; indicators: readonly IndicatorRow[]; locale: Locale };

function LeftOutRow({ leftOut: { member, value, reason }, indicators, locale }: LeftOutProps) {
  const t = translator(locale, "country");
  const counted = indicators.find(({ key }) => key === value?.indicator);
  const indicator = midSentence(pickText(counted?.names, locale), locale);
  const subject = () => {
    if (value?.about.kind === "wider") return pickText(value.about.name, locale);
    return reason === "something-else" ? t("subject", { name: member.name, indicator }) : member.name;
  };
  return (
    <tr>
      <th scope="row">
        {subject()} <span className="total-note">{t(`reasons.${reason}`)}</span>
      </th>
      <td>
        {value && (
          <span className="inline-flex items-center gap-2">
            {value.about.kind === "wider" ? (
              <LetterTile letter="p" isWider />
            ) : (
              <MarkGlyph mark={markOf(value)} />
            )}
            {valueText(value, locale)}
          </span>
        )}
      </td>
    </tr>
  );
}
