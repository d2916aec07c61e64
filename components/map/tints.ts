/** A country's tint: 0 for no place, 4 for the most. */
export type Tint = 0 | 1 | 2 | 3 | 4;

/** From how many places on each tint stands for a country, lightest first. */
export type TintSteps = readonly [number, number, number, number];

/** For networks of every size; a step wider whenever most of the countries would look alike. */
const scales: readonly TintSteps[] = [
  [1, 2, 3, 6],
  [1, 5, 20, 50],
  [1, 20, 100, 500],
  [1, 100, 1000, 4000],
];
/** A scale is too narrow when somebody has so many times what its last step begins with. */
const TOO_MANY = 5;

/** The steps that tell the countries apart. */
export function tintSteps(counts: readonly number[]): TintSteps {
  const most = Math.max(0, ...counts);
  return scales.find(([, , , last]) => most < last * TOO_MANY) ?? [1, 100, 1000, 4000];
}

export const tintOf = (count: number, steps: TintSteps): Tint =>
  steps.filter((from) => count >= from).length as Tint;
