import { calendarEnd } from "@/features/figures/dates";
import { ownFigure } from "./figures";
import type { CountryMember, IndicatorRow, MemberFigure, MemberValue } from "./schema";

export type Reason =
  /** The value is about, at least, an estimate … */
  | "not-exact"
  /** Another thing of the same unit is counted. */
  | "something-else"
  /** It is about a wider area than the municipality. */
  | "wider"
  /** Measured in another unit than the total. */
  | "unit"
  | "not-recorded";

export type Addend = { member: CountryMember; value: MemberValue };
export type LeftOut = { member: CountryMember; value: MemberValue | null; reason: Reason };
export type Dates = "undated" | "same" | "different";
export type Total = {
  indicator: IndicatorRow;
  addends: Addend[];
  sum: number;
  dates: Dates;
  leftOut: LeftOut[];
};

const isExact = ({ observation }: MemberValue) =>
  observation.precision === "exact" && observation.high === null && observation.value !== null;

/** Whether a value can be an addend, or why not. */
function judge(value: MemberValue | undefined, { unit }: IndicatorRow): Reason | null {
  if (!value) return "not-recorded";
  if (!isExact(value)) return "not-exact";
  return (value.observation.unit ?? value.unit) === unit ? null : "unit";
}

/** Figures that a reader could take for the thing added up: about a wider area, or of something else alike. */
function lookalikes({ figures }: CountryMember, indicator: IndicatorRow, additive: ReadonlySet<string>) {
  const reasonFor = (figure: MemberFigure): Reason | null => {
    if (figure.indicator === indicator.key) return figure.about.kind === "wider" ? "wider" : null;
    const isAlike = indicator.unit === "people" && figure.unit === "people" && figure.about.kind === "place";
    return isAlike && !additive.has(figure.indicator ?? "") ? "something-else" : null;
  };
  return figures.flatMap((figure) => {
    const reason = reasonFor(figure);
    return reason ? [{ value: figure.values[0], reason }] : [];
  });
}

function datesOf(addends: readonly Addend[]): Dates {
  const ends = new Set(addends.map(({ value }) => calendarEnd(value.observation.date)));
  if (ends.has(null)) return ends.size === 1 ? "undated" : "different";
  return ends.size === 1 ? "same" : "different";
}

/**
 * What can honestly be added up over some municipalities, for each indicator that may be: exact values of the same
 * thing, one for each municipality (the municipality's own word where sources disagree), and everything left out
 * with the reason. Only a sum of at least two addends is a total; `short` are the indicators that have fewer
 * although somebody recorded them.
 */
export function totals(members: readonly CountryMember[], indicators: readonly IndicatorRow[]) {
  const additive = indicators.filter(({ isAdditive }) => isAdditive);
  const keys = new Set(additive.map(({ key }) => key));
  const found: Total[] = [];
  const short: IndicatorRow[] = [];
  for (const indicator of additive) {
    const addends: Addend[] = [];
    const unfit: LeftOut[] = [];
    const alike: LeftOut[] = [];
    for (const member of members) {
      const value = ownFigure(member.figures, indicator.key)?.values[0];
      const reason = judge(value, indicator);
      if (reason) unfit.push({ member, value: value ?? null, reason });
      else if (value) addends.push({ member, value });
      alike.push(...lookalikes(member, indicator, keys).map((each) => ({ member, ...each })));
    }
    if (addends.length >= 2) {
      const exact = addends.reduce((total, { value }) => total + (value.observation.value ?? 0), 0);
      // Sums of decimals carry a rest far behind any digit that a source gives.
      const sum = Number(exact.toFixed(6));
      found.push({ indicator, addends, sum, dates: datesOf(addends), leftOut: [...unfit, ...alike] });
    } else if (unfit.some(({ value }) => value) || addends.length > 0) short.push(indicator);
  }
  return { totals: found, short };
}
