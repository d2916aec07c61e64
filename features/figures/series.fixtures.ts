import { translator } from "@/lib/i18n/translator";
import { type ResolvedFigure, resolveFigure } from "./resolve";
import type { Figure, Observation, ReferenceDate, Unit } from "./schema";

export const dateOf = (value: string): ReferenceDate => {
  if (value === "") return { kind: "undated" };
  return { kind: (["year", "month", "day"] as const)[value.split("-").length - 1] ?? "year", value };
};

type Given = Partial<Observation> & { value: number; on: string };

/** A figure of values given as number and date ("" for none), as pages have it in English. */
export function figureWith(given: readonly Given[], unit: Unit = "people"): ResolvedFigure {
  const observations = given.map(
    ({ on, ...rest }, index): Observation => ({
      ...{ id: `o${index}`, high: null, unit: null, precision: "exact", typed: "" },
      ...{ source: "page", date: dateOf(on), ...rest },
    }),
  );
  const figure: Figure = {
    ...{ id: "f", indicator: "counted", own: null, parts: [], about: { kind: "place" }, observations },
  };
  return resolveFigure(figure, {
    letters: new Map(),
    sources: [
      { id: "page", kind: "municipality" },
      { id: "census", kind: "statistics" },
    ],
    indicators: { counted: { key: "counted", name: "Counted", unit } },
    ...{ locale: "en", t: translator("en", "figures") },
  });
}
