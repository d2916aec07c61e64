import type { Locale } from "@/lib/i18n/locales";
import { type Localized, pickText } from "@/lib/i18n/localized";
import type { Indicators, Unit } from "./schema";

type Row = { key: string; names: Localized; unit: Unit };

/** The network's indicators with their names in a reader's language, by key. */
export const indicatorsIn = (rows: readonly Row[], locale: Locale): Indicators =>
  Object.fromEntries(rows.map(({ key, names, unit }) => [key, { key, unit, name: pickText(names, locale) }]));
