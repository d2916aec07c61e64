import type { Locale } from "@/lib/i18n/locales";
import { foreignLang, pick } from "@/lib/i18n/localized";
import type { Translator } from "@/lib/i18n/translator";
import { type FormattedValue, formatValue } from "./format";
import { indicatorOf, knownUnitOf } from "./indicators";
import { currentObservations, disagree, disputing, primaryObservation } from "./observations";
import type { Figure, Indicators, Observation, Unit } from "./schema";

/** How an observation is marked: its precision, or that it comes from a register that states none. */
export type Mark = Observation["precision"] | "register";

/** A register states no precision. */
type Known = { sourceKind: string | undefined; observation: Pick<Observation, "precision"> };
export const markOf = ({ sourceKind, observation }: Known): Mark =>
  sourceKind === "register" ? "register" : observation.precision;

type SourceRef = { id: string; kind: string };
export type ResolvedObservation = {
  observation: Observation;
  mark: Mark;
  /** The bracketed number of its source on this page, `null` when none is named. */
  sourceNumber: number | null;
  formatted: FormattedValue;
};
export type ResolvedFigure = {
  figure: Figure;
  letter: string;
  name: string;
  /** Of its name, where that is not the reader's. */
  lang: Locale | undefined;
  unit: Unit;
  isWider: boolean;
  /** `null` while nothing has been recorded. */
  primary: ResolvedObservation | null;
  /** The other sources' current values. */
  others: ResolvedObservation[];
  /** Every value that has ever been recorded, in the order of the profile. */
  all: ResolvedObservation[];
  disagree: boolean;
  /** Of the others: which say what the primary value cannot stand beside. */
  disputing: ResolvedObservation[];
};

type Context = {
  letters: Map<string, string>;
  sources: readonly SourceRef[];
  indicators: Indicators;
  locale: Locale;
  t: Translator<"figures">;
};

export const unitOf = (figure: Figure, indicators: Indicators): Unit =>
  knownUnitOf(figure, indicators) ?? "count";

/** Everything that a page says about one figure, in the reader's language. */
export function resolveFigure(figure: Figure, context: Context): ResolvedFigure {
  const { sources, indicators, locale, t } = context;
  const unit = unitOf(figure, indicators);
  const resolve = (observation: Observation): ResolvedObservation | null => {
    const index = sources.findIndex((s) => s.id === observation.source);
    const formatted = formatValue({ ...observation, unit: observation.unit ?? unit }, locale, t);
    const mark = markOf({ sourceKind: sources[index]?.kind, observation });
    return formatted && { observation, mark, sourceNumber: index < 0 ? null : index + 1, formatted };
  };
  const primary = primaryObservation(figure, sources);
  const own = pick(figure.own?.names, locale);
  const shared = indicatorOf(figure, indicators);
  const all = figure.observations.map(resolve).filter((o) => o !== null);
  const resolved = (o: Observation | null) => all.find(({ observation }) => observation === o);
  const others = currentObservations(figure).filter((o) => o !== primary);
  return {
    figure,
    letter: context.letters.get(figure.id) ?? "",
    name: (figure.own ? own?.value : shared?.name) ?? "",
    lang: figure.own ? foreignLang(own, locale) : shared?.lang,
    unit,
    isWider: figure.about.kind === "wider",
    primary: resolved(primary) ?? null,
    others: others.flatMap((o) => resolved(o) ?? []),
    all,
    disagree: disagree(figure, unit),
    disputing: (primary ? disputing(figure, unit, primary) : []).flatMap((o) => resolved(o) ?? []),
  };
}
