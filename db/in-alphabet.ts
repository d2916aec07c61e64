import { type AnyColumn, type SQL, sql } from "drizzle-orm";
import type { Locale } from "@/lib/i18n/locales";

/** A column of names as a language sorts them; the tables of municipalities have an index for each. */
export const inAlphabet = (column: AnyColumn, locale: Locale): SQL =>
  // Written out: Postgres takes no parameter there.
  sql`${column} collate ${sql.raw(`"${locale}-x-icu"`)}`;
