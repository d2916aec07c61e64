import { type Difference, differences, type Stated, statedOf } from "@/features/figures/likeness";
import { density, perThousand, type Rate } from "@/features/figures/rates";
import type { ResolvedFigure, ResolvedObservation } from "@/features/figures/resolve";
import { type LinearScale, zeroScale } from "@/features/figures/scale";
import type { Unit } from "@/features/figures/schema";
import { convert } from "@/features/figures/units";
import type { Locale } from "@/lib/i18n/locales";
import { boundaryChanges } from "../boundary-changes";
import type { PageContext } from "../page-context";
import { namesOf } from "./names";

/** One value of one municipality, as its profile gives it. */
export type ValueCell = {
  figure: ResolvedFigure;
  value: ResolvedObservation;
  /** What further sources say, those with a row of their own left out. */
  also: ResolvedObservation[];
  /** Whether the sources of the figure contradict each other. */
  disagrees: boolean;
  /** For 1,000 residents, or residents on a square kilometre; `null` where neither means anything. */
  rate: Rate | null;
  /** Where it stands on the scale of its row, and the other source's value that contradicts it. */
  at: number;
  secondAt: number | null;
};
/** `wider`: it is recorded of a wider area only, which is no value of the place. */
export type EmptyCell = { value: null; wider: ResolvedFigure | null };
export type Cell = ValueCell | EmptyCell;

/** "stated" and "register" are two rows of one indicator, for what the profiles and the network's register give. */
export type RowKind = "only" | "stated" | "register";
export type Row = {
  key: string;
  indicator: string;
  name: string;
  lang: Locale | undefined;
  kind: RowKind;
  cells: Cell[];
  differences: Difference[];
  /** Common to all cells; `null` where there are not two values to draw. */
  scale: LinearScale | null;
};
export const groupKeys = ["people", "place", "organisation"] as const;
export type Group = { key: (typeof groupKeys)[number]; rows: Row[] };

export type Table = {
  groups: Group[];
  /** All rows, whether they are shown or not, and in how many each municipality has a value. */
  total: number;
  recorded: number[];
  /** The names of what every municipality is expected to record and none of these has. */
  missing: string[];
};

const isValue = (cell: Cell): cell is ValueCell => cell.value !== null;
export const valuesOf = ({ cells }: Row): ValueCell[] => cells.filter(isValue);
const ownOf = ({ own }: PageContext, key: string) => own.find(({ figure }) => figure.indicator === key);
const widerOf = ({ wider }: PageContext, key: string) => wider.find(({ figure }) => figure.indicator === key);
const isRegister = ({ mark }: ResolvedObservation) => mark === "register";
const allOf = ({ primary, others }: ResolvedFigure) => (primary ? [primary, ...others] : others);

function groupOf({ figure, unit }: ResolvedFigure): Group["key"] {
  if (figure.about.kind === "organisation") return "organisation";
  return unit === "people" ? "people" : "place";
}

const statedIn = ({ published }: PageContext, figure: ResolvedFigure, value: ResolvedObservation): Stated =>
  statedOf(
    figure,
    value,
    boundaryChanges(published.profile).map(({ date }) => date),
  );

/** The residents by whom others are divided: those of the place, else of the wider area, so that it can be said. */
function residentsOf(context: PageContext): Stated | null {
  const figure = ownOf(context, "population") ?? widerOf(context, "population");
  return figure?.primary ? statedIn(context, figure, figure.primary) : null;
}

function rateOf(context: PageContext, figure: ResolvedFigure, value: ResolvedObservation): Rate | null {
  if (figure.figure.indicator === "population" || isRegister(value)) return null;
  if (figure.figure.indicator === "area")
    return density(residentsOf(context), statedIn(context, figure, value));
  return figure.unit === "count" || figure.unit === "people"
    ? perThousand(statedIn(context, figure, value), residentsOf(context))
    : null;
}

/** Years stand among the origins, and a rank among others of another country means nothing beside it. */
const isCompared = (unit: Unit) => unit !== "year" && unit !== "rank";

/**
 * What the municipalities have recorded of the network's indicators, a row for each, in the network's order. Of a row
 * somebody has a value. Nothing is ranked, subtracted or added up.
 */
export function tableOf(contexts: readonly PageContext[], isCommon: boolean): Table {
  const { indicators = {}, expectedIndicators = [] } = contexts[0]?.published ?? {};
  const rows = Object.keys(indicators).flatMap((key) => rowsOf(contexts, key));
  const shown = isCommon ? rows.filter((row) => row.cells.every(isValue)) : rows;
  const missing = expectedIndicators.filter((key) => !rows.some(({ indicator }) => indicator === key));
  return {
    groups: groupKeys.flatMap((key) => {
      const own = shown.filter((row) =>
        valuesOf(row)
          .slice(0, 1)
          .some(({ figure }) => groupOf(figure) === key),
      );
      return own.length > 0 ? [{ key, rows: own }] : [];
    }),
    total: rows.length,
    recorded: contexts.map((_, column) => rows.filter(({ cells }) => cells[column]?.value).length),
    missing: missing.flatMap((key) => indicators[key]?.name ?? []),
  };
}

function rowsOf(contexts: readonly PageContext[], indicator: string): Row[] {
  const figures = contexts.map((context) => ownOf(context, indicator));
  const first = figures.find((figure) => figure !== undefined);
  if (!first || !isCompared(first.unit)) return [];
  const isSplit = figures.some((figure) => figure && allOf(figure).some(isRegister));
  const kinds = isSplit ? (["stated", "register"] as const) : (["only"] as const);
  return kinds.flatMap((kind) => {
    const cells = contexts.map((context, column) => cellOf(context, figures[column], indicator, kind));
    if (!cells.some(isValue)) return [];
    const { name, lang, unit } = first;
    const row = { key: `${indicator}-${kind}`, indicator, name, lang, kind };
    return [{ ...row, ...placed(cells, unit, kind), differences: differences(named(contexts, cells)) }];
  });
}

function cellOf(
  context: PageContext,
  figure: ResolvedFigure | undefined,
  indicator: string,
  kind: RowKind,
): Cell {
  const all = figure ? allOf(figure) : [];
  const fitting = all.filter((one) => isRegister(one) === (kind === "register"));
  const [value, ...also] = fitting;
  if (!figure || !value)
    return { value: null, wider: kind === "register" ? null : (widerOf(context, indicator) ?? null) };
  const rate = rateOf(context, figure, value);
  return { figure, value, also, disagrees: figure.disagree, rate, at: 0, secondAt: null };
}

function named(contexts: readonly PageContext[], cells: readonly Cell[]) {
  const names = namesOf(contexts);
  return contexts.flatMap((context, column) => {
    const cell = cells[column];
    if (!cell || !isValue(cell)) return [];
    return [{ name: names[column] ?? "", stated: statedIn(context, cell.figure, cell.value) }];
  });
}

/** Puts the values of a row on one scale; values in other units are converted for it, and only for it. */
function placed(cells: Cell[], unit: Unit, kind: RowKind): Pick<Row, "cells" | "scale"> {
  const amount = ({ observation }: ResolvedObservation, own: Unit) =>
    convert(observation.value ?? 0, observation.unit ?? own, unit) ?? 0;
  const drawn = cells.map((cell) => {
    if (!isValue(cell)) return cell;
    const others = cell.value === cell.figure.primary ? cell.figure.disputing : allOf(cell.figure);
    const second = cell.disagrees ? others.find((one) => one !== cell.value) : undefined;
    const own = cell.figure.unit;
    return { ...cell, at: amount(cell.value, own), secondAt: second ? amount(second, own) : null };
  });
  const numbers = drawn
    .filter(isValue)
    .flatMap(({ at, secondAt }) => [at, ...(secondAt === null ? [] : [secondAt])]);
  const canStand = kind !== "register" && drawn.filter(isValue).length > 1 && Math.min(...numbers) >= 0;
  return { cells: drawn, scale: canStand ? zeroScale(Math.max(...numbers)) : null };
}
