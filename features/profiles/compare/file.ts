import { formatReferenceDate } from "@/features/figures/dates";
import type { Rate } from "@/features/figures/rates";
import type { ResolvedFigure, ResolvedObservation } from "@/features/figures/resolve";
import { measures } from "@/features/figures/units";
import { csvLines, type Cell as FileCell } from "@/lib/csv";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { pickText } from "@/lib/i18n/localized";
import { messagesOf, translator } from "@/lib/i18n/translator";
import { placeKey } from "./address";
import type { Column, Comparing } from "./comparing";
import { type Cell, type Row, tableOf } from "./table";

const head = [
  "municipality",
  "officialName",
  "country",
  "page",
  "figure",
  "indicator",
  "about",
  "value",
  "upTo",
  "unit",
  "precision",
  "date",
  "source",
  "disagree",
  "perThousand",
  "density",
  "whyNot",
] as const;
type Line = Partial<Record<(typeof head)[number], FileCell>>;

/** A calendar date as programs read it; in words only what has no place on the calendar. */
function dateOf({ observation: { date } }: ResolvedObservation, locale: Locale): string {
  if (date.kind === "worded" || date.kind === "undated") {
    return formatReferenceDate(date, locale, translator(locale, "figures"));
  }
  return date.value;
}

function rateLine(rate: Rate | null, isDensity: boolean, locale: Locale): Line {
  if (!rate) return {};
  const { reasons } = messagesOf(locale).compare.rate;
  if ("refused" in rate) return { whyNot: rate.refused.map((reason) => reasons[reason]).join(", ") };
  const value = Number(rate.value.toPrecision(rate.digits));
  return isDensity ? { density: value } : { perThousand: value };
}

function valueLine({ context }: Column, figure: ResolvedFigure, one: ResolvedObservation): Line {
  const { locale, published, tf } = context;
  const { value, high, source } = one.observation;
  const unit = one.observation.unit ?? figure.unit;
  const { about } = figure.figure;
  const from = published.profile.sources.find(({ id }) => id === source);
  return {
    about:
      about.kind === "wider"
        ? pickText(about.name, locale)
        : messagesOf(locale).compare.unlike.kinds[about.kind],
    value,
    upTo: high,
    unit: measures[unit]?.symbol ?? unit,
    precision: tf(`precision.${one.mark}`),
    date: dateOf(one, locale),
    source: pickText(from?.title, locale),
  };
}

/** A line for each value of a cell, the one that the table shows first; one without a value where there is none. */
function cellLines(column: Column, row: Row, cell: Cell | undefined, locale: Locale): Line[] {
  if (!cell?.value) return [{ precision: translator(locale, "figures")("precision.none") }];
  const disagree = cell.disagrees ? translator(locale, "compare")("file.yes") : "";
  return [cell.value, ...cell.also].map((one, index) => ({
    ...valueLine(column, cell.figure, one),
    disagree,
    ...(index === 0 ? rateLine(cell.rate, row.indicator === "area", locale) : {}),
  }));
}

/** The table as CSV, a line for each value: numbers as programs read them, names as the reader does. */
export function compareFile({ columns, view, locale }: Comparing): string {
  const t = translator(locale, "compare");
  const contexts = columns.map(({ context }) => context);
  const table = tableOf(contexts, view.isCommon && columns.length > 1);
  const lines = table.groups
    .flatMap(({ rows }) => rows)
    .flatMap((row) =>
      columns.flatMap((column, index) => {
        const { names } = column.context.published.profile;
        const place: Line = {
          ...{ municipality: names.short, officialName: names.official.text },
          ...{ country: column.context.published.country.name, figure: row.name, indicator: row.indicator },
          page: `${env.SITE_URL}/${locale}/${placeKey(column)}`,
        };
        return cellLines(column, row, row.cells[index], locale).map((line) => ({ ...place, ...line }));
      }),
    );
  const names = csvLines([head.map((key) => t(`file.${key}`))], true);
  return names + csvLines(lines.map((line) => head.map((key) => line[key] ?? "")));
}
