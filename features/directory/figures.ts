import { disagree, disputing } from "@/features/figures/observations";
import type { Figure } from "@/features/figures/schema";
import type { MemberFigure, MemberValue } from "./schema";

/** Puts the values of each figure together; expects those of one figure next to each other, as the queries order them. */
export function groupFigures(values: readonly MemberValue[]): MemberFigure[] {
  const figures: MemberFigure[] = [];
  for (const value of values) {
    const last = figures.at(-1);
    if (last?.figureId === value.figureId) last.values.push(value);
    else {
      const { figureId, indicator, unit, about } = value;
      figures.push({ figureId, indicator, unit, about, values: [value] });
    }
  }
  return figures;
}

const asFigure = ({ figureId, indicator, about, values }: MemberFigure): Figure => ({
  ...{ id: figureId, indicator, own: null, about, parts: [] },
  observations: values.map((value) => ({ ...value.observation, unit: value.unit })),
});

/** Whether the sources of a figure cannot all be right. */
export const sourcesDisagree = (figure: MemberFigure): boolean => disagree(asFigure(figure), figure.unit);

/** The ids of the observations that say what its first value cannot stand beside. */
export function disputedBy(figure: MemberFigure): ReadonlySet<string> {
  const { observations, ...rest } = asFigure(figure);
  const [shown] = observations;
  const found = shown ? disputing({ ...rest, observations }, figure.unit, shown) : [];
  return new Set(found.map(({ id }) => id));
}

/** The municipality's own figure of an indicator, never one about a wider area. */
export const ownFigure = (figures: readonly MemberFigure[], indicator: string): MemberFigure | undefined =>
  figures.find((figure) => figure.indicator === indicator && figure.about.kind !== "wider");
