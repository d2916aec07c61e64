import type { Locale } from "@/lib/i18n/locales";
import { foreignLang, type Localized, pick } from "@/lib/i18n/localized";
import type { Figure, Indicators, Unit } from "./schema";

type Row = { key: string; names: Localized; unit: Unit };

/** The network's indicators with their names in a reader's language, by key. */
export const indicatorsIn = (rows: readonly Row[], locale: Locale): Indicators =>
  Object.fromEntries(
    rows.map(({ key, names, unit }) => {
      const found = pick(names, locale);
      return [key, { key, unit, name: found?.value ?? "", lang: foreignLang(found, locale) }];
    }),
  );

/** After how many months a figure is to be looked at again; null for what does not age, or is not known. */
export const reviewMonthsOf = (
  figure: Figure,
  indicators: Readonly<Record<string, { reviewMonths: number | null }>>,
): number | null =>
  figure.own ? figure.own.reviewMonths : (indicatorOf(figure, indicators)?.reviewMonths ?? null);

type Units = Readonly<Record<string, { unit: Unit }>>;

/** The shared indicator of a figure, if the network has it; `constructor` is none, though every object has one. */
export const indicatorOf = <T>(
  { indicator }: Figure,
  indicators: Readonly<Record<string, T>>,
): T | undefined =>
  indicator !== null && Object.hasOwn(indicators, indicator) ? indicators[indicator] : undefined;

/** What a figure counts in; none while its indicator is not one of the network's. */
export const knownUnitOf = (figure: Figure, indicators: Units): Unit | undefined =>
  figure.own?.unit ?? indicatorOf(figure, indicators)?.unit;
