import { FigureValue } from "@/features/figures/components/figure-value";
import { MarkGlyph } from "@/features/figures/components/precision-mark";
import { formatReferenceDate } from "@/features/figures/dates";
import { pickText } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";
import { midSentence, sentenceCase } from "@/lib/text/sentence-case";
import { placeKey } from "../../compare/address";
import type { Column } from "../../compare/comparing";
import type { EmptyCell, Row, ValueCell } from "../../compare/table";
import { sourceKindOf } from "../../source-kind";
import { PartsTiles } from "../parts-tiles";
import { CompareRate } from "./compare-rate";
import { CompareScale } from "./compare-scale";

type Props = { column: Column; row: Row; showsDisagreement: boolean };

function Empty({ column: { context }, cell }: { column: Column; cell: EmptyCell }) {
  const { locale, tf } = context;
  const { wider } = cell;
  const about = wider?.figure.about;
  return (
    <>
      <p className="compare-none">
        <MarkGlyph mark="none" />
        <span>{tf("precision.none")}</span>
      </p>
      {wider?.primary && about?.kind === "wider" && (
        <p className="compare-note">
          {translator(locale, "compare")("widerOnly", {
            area: pickText(about.name, locale),
            value: wider.primary.formatted.text,
          })}
        </p>
      )}
    </>
  );
}

/** How the value is known, for when, and where its source stands on the profile. */
function Known({ column, cell }: { column: Column; cell: ValueCell }) {
  const { locale, tf, published } = column.context;
  const { mark, observation, sourceNumber } = cell.value;
  const when = formatReferenceDate(observation.date, locale, tf);
  const name = published.profile.names.short;
  return (
    <p className="compare-known">
      <MarkGlyph mark={mark} />
      <span>
        <strong>{tf(`precision.${mark}`)}</strong>,{" "}
        {observation.date.kind === "undated" ? midSentence(when, locale) : when}
        {sourceNumber !== null && (
          <>
            {" "}
            <a
              href={`/${locale}/${placeKey(column)}#source-${sourceNumber}`}
              aria-label={translator(locale, "compare")("sourceOf", { number: sourceNumber, name })}
              className="compare-source"
            >
              [{sourceNumber}]
            </a>
          </>
        )}
      </span>
    </p>
  );
}

/** What other sources say; where they contradict the value and the reader wants to know it, so marked. */
function Others({ column: { context }, row, cell, showsDisagreement }: Props & { cell: ValueCell }) {
  const { locale, tf } = context;
  const t = translator(locale, "compare");
  const isMarked = cell.disagrees && showsDisagreement;
  if (cell.also.length === 0) {
    // The value that it contradicts stands in the other row of the figure.
    if (!isMarked || row.kind !== "register") return null;
    return (
      <p className="compare-known">
        <MarkGlyph mark="disagree" />
        <span>{t("disagrees")}</span>
      </p>
    );
  }
  return cell.also.map((other) => {
    const isOpposed = isMarked && cell.figure.disputing.includes(other);
    const source = tf(`sourceKind.${sourceKindOf(context, other)}`);
    const value = other.formatted.text;
    return (
      <p key={other.observation.id} className="compare-known">
        <MarkGlyph mark={isOpposed ? "disagree" : other.mark} />
        <span>
          {isOpposed
            ? t("disagreesWith", { source, value })
            : t("also", { source: sentenceCase(source, locale), value })}
        </span>
      </p>
    );
  });
}

/** One value as the profile shows it, with what belongs to it; or that there is none. */
export function CompareCell({ column, row, index, ...rest }: Props & { index: number }) {
  const { locale, published } = column.context;
  const cell = row.cells[index];
  if (!cell?.value) return <Empty column={column} cell={cell ?? { value: null, wider: null }} />;
  const { showsDisagreement } = rest;
  const drawn = showsDisagreement && cell.disagrees ? [cell.value, ...cell.figure.disputing] : [cell.value];
  const end = new Intl.NumberFormat(locale).format(row.scale?.ticks.at(-1) ?? 0);
  return (
    <>
      <FigureValue formatted={cell.value.formatted} />
      <Known column={column} cell={cell} />
      <Others column={column} row={row} cell={cell} {...rest} />
      {row.scale && (
        <CompareScale
          cell={cell}
          scale={row.scale}
          showsSecond={showsDisagreement}
          locale={locale}
          label={translator(locale, "compare")("onScale", {
            name: published.profile.names.short,
            values: new Intl.ListFormat(locale).format(drawn.map(({ formatted }) => formatted.text)),
            end,
          })}
        />
      )}
      {row.kind !== "register" && (
        <PartsTiles context={column.context} figure={cell.figure.figure.id} prefix={`tile-${index}`} />
      )}
      {cell.rate && <CompareRate indicator={row.indicator} rate={cell.rate} locale={locale} />}
    </>
  );
}
