import { sql } from "drizzle-orm";
import { check, index, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { Locale } from "@/lib/i18n/locales";
import { accounts } from "./accounts";
import { countries } from "./network";
import { municipalities } from "./profiles";

export const roles = ["editor", "translator", "reviewer", "administrator"] as const;

/** What an account may do and where. Exactly the column that the scope names is set. */
export const grants = pgTable(
  "grants",
  {
    id: uuid().primaryKey().defaultRandom(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    role: text({ enum: roles }).notNull(),
    scope: text({ enum: ["network", "country", "municipality"] }).notNull(),
    countryCode: text().references(() => countries.code),
    municipalityId: uuid().references(() => municipalities.id),
    /** The one language a translator works in. */
    language: text().$type<Locale>(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    index("grants_account").on(t.accountId),
    check(
      "grants_scope",
      sql`(${t.scope} = 'country') = (${t.countryCode} is not null) and (${t.scope} = 'municipality') = (${t.municipalityId} is not null)`,
    ),
    check("grants_language", sql`(${t.role} = 'translator') = (${t.language} is not null)`),
  ],
);
