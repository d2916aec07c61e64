import { isKnownLocale, type Locale, localeNames } from "@/lib/i18n/locales";
import { type Localized, pickText } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";
import { chosen, type FilterKind, type Filters, populationBands, type UpdatedKey } from "../filters";
import type { FacetCounts } from "./cells";

export type FilterNames = Record<"country" | "status" | "indicator", Record<string, Localized>>;

export type Option = { value: string; label: string; count: number; isChosen: boolean };

function bandLabel(key: string, locale: Locale): string {
  const t = translator(locale, "search");
  const band = populationBands.find((one) => one.key === key);
  if (!band) return t("facets.unknown");
  const { from, below } = band;
  if (below === null) return t("facets.atLeast", { from });
  return from === 0 ? t("facets.below", { below }) : t("facets.between", { from, to: below - 1 });
}

/** What a value of a filter is called; its key where the network knows no name for it. */
export function filterLabel(kind: FilterKind, value: string, names: FilterNames, locale: Locale): string {
  switch (kind) {
    case "population":
      return bandLabel(value, locale);
    case "language":
      return isKnownLocale(value) ? localeNames[value] : value;
    case "updated":
      return translator(locale, "search")(`facets.within.${value as UpdatedKey}`);
    default:
      return pickText(names[kind][value], locale) || value;
  }
}

/** The order in which a scale is read; other kinds stand by how many there are. */
const scales: Partial<Record<FilterKind, readonly string[]>> = {
  population: [...populationBands.map(({ key }) => key), "unknown"],
  updated: ["month", "quarter", "year"],
};

/** The options of a kind: those that somebody has, and those that are chosen. */
export function optionsOf(
  kind: FilterKind,
  counts: FacetCounts,
  filters: Filters,
  names: FilterNames,
  locale: Locale,
): Option[] {
  const picked = chosen(filters, kind);
  const counted = new Map(counts[kind].map(({ value, count }) => [value, count]));
  const values = [...new Set([...counted.keys(), ...picked])];
  const scale = scales[kind];
  const ordered = scale ? values.toSorted((a, b) => scale.indexOf(a) - scale.indexOf(b)) : values;
  return ordered.map((value) => ({
    value,
    label: filterLabel(kind, value, names, locale),
    count: counted.get(value) ?? 0,
    isChosen: picked.includes(value),
  }));
}
