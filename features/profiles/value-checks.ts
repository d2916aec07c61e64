import { isCounted } from "@/features/figures/counted";
import { indicatorOf, knownUnitOf } from "@/features/figures/indicators";
import type { Observation, Unit } from "@/features/figures/schema";
import { type Check, type Known, when } from "./check";
import type { Profile } from "./schema";

/** Heights can lie below the sea, and shares can shrink; nothing else is less than nothing. */
const signed: readonly Unit[] = ["percent", "m", "ft"];
/** Plans are dated ahead, but no further than this. */
const YEARS_AHEAD = 50;

const isPlausibleYear = (year: number) => year >= 1 && year <= new Date().getUTCFullYear() + YEARS_AHEAD;
const isPlausibleDate = (value: string) => isPlausibleYear(Number(value.slice(0, 4)));

/** The observations for which `isWrong`, as paths of their values; without a unit where their indicator is unknown. */
function wrongValues(
  profile: Profile,
  { indicators }: Known,
  isWrong: (numbers: number[], unit: Unit | undefined, observation: Observation) => boolean,
) {
  return profile.figures.flatMap((f, i) =>
    f.observations.flatMap((o, j) => {
      const unit = o.unit ?? knownUnitOf(f, indicators);
      const numbers = [o.value, o.high].filter((number) => number !== null);
      return when(isWrong(numbers, unit, o), `figures.${i}.observations.${j}.value`);
    }),
  );
}

/** The rules for numbers and dates: what a form keeps people from typing can still arrive by another way. */
export const valueChecks = {
  indicatorsAreKnown: (p, { indicators }) =>
    p.figures.flatMap((f, i) => when(f.indicator !== null && !indicatorOf(f, indicators), `figures.${i}`)),
  countsAreWhole: (p, known) =>
    wrongValues(p, known, (numbers, unit) => {
      if (unit === undefined) return false;
      if (isCounted(unit) && numbers.some((number) => !Number.isInteger(number))) return true;
      return !signed.includes(unit) && numbers.some((number) => number < 0);
    }),
  rangesRise: (p, known) =>
    wrongValues(p, known, (_, __, o) => o.high !== null && (o.value === null || o.high <= o.value)),
  yearsArePlausible: (p, known) => [
    ...wrongValues(p, known, (years, unit) => unit === "year" && !years.every(isPlausibleYear)),
    ...p.figures.flatMap((f, i) =>
      f.observations.flatMap(({ date }, j) =>
        when("value" in date && !isPlausibleDate(date.value), `figures.${i}.observations.${j}.date`),
      ),
    ),
    ...p.milestones.flatMap(({ date }, i) =>
      when(date !== null && !isPlausibleDate(date.value), `milestones.${i}.date`),
    ),
    ...p.names.others.flatMap(({ from, until }, i) => [
      ...when(from !== null && !isPlausibleDate(from.value), `names.others.${i}.from`),
      ...when(until !== null && !isPlausibleDate(until.value), `names.others.${i}.until`),
    ]),
  ],
} satisfies Record<string, Check>;
