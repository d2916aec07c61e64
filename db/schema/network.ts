import { boolean, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import type { Unit } from "@/features/figures/schema";
import type { Localized } from "@/lib/i18n/localized";

/** `code` is ISO 3166-1 alpha-2 in lower case; `slug` is the country's address in every language. */
export const countries = pgTable("countries", {
  code: text().primaryKey(),
  slug: text().notNull().unique(),
  names: jsonb().$type<Localized>().notNull(),
  capital: jsonb().$type<{ names: Localized; latitude: number; longitude: number } | null>(),
});

/** What a municipality can be in the network. */
export const statuses = pgTable("statuses", {
  key: text().primaryKey(),
  names: jsonb().$type<Localized>().notNull(),
  /** The same word for several municipalities, as a list of them is headed. */
  pluralNames: jsonb().$type<Localized>().notNull(),
  position: integer().notNull(),
});

/** What profiles count, in the order in which lists show it. */
export const indicators = pgTable("indicators", {
  key: text().primaryKey(),
  names: jsonb().$type<Localized>().notNull(),
  unit: text().$type<Unit>().notNull(),
  /** Whether a profile without it says "not recorded yet". */
  isExpected: boolean().notNull(),
  /** Whether figures of several municipalities may be added up. */
  isAdditive: boolean().notNull(),
  /** After how many months a figure should be looked at again; null for those that do not age. */
  reviewMonths: integer(),
  position: integer().notNull(),
});
