import { index, integer, jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { Locale } from "@/lib/i18n/locales";

const at = () => timestamp({ withTimezone: true });

export const accounts = pgTable("accounts", {
  id: uuid().primaryKey().defaultRandom(),
  /** Normalised: NFC, trimmed, lower case. */
  email: text().notNull().unique(),
  name: text().notNull(),
  language: text().$type<Locale>().notNull(),
  /** argon2id in PHC string format. */
  passwordHash: text().notNull(),
  suspendedAt: at(),
  createdAt: at().notNull().defaultNow(),
});

/** A signed-in browser. Ending the row ends its access at the next request. */
export const sessions = pgTable(
  "sessions",
  {
    /** SHA-256 of the random id that the browser's cookie carries. */
    idHash: text().primaryKey(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    createdAt: at().notNull().defaultNow(),
    lastSeenAt: at().notNull().defaultNow(),
    expiresAt: at().notNull(),
    address: text().notNull().default(""),
    userAgent: text().notNull().default(""),
  },
  (t) => [index("sessions_account").on(t.accountId)],
);

/** What was done, by whom and to what. Append-only. */
export const auditLog = pgTable(
  "audit_log",
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    at: at().notNull().defaultNow(),
    accountId: uuid(),
    actorName: text().notNull(),
    action: text().notNull(),
    subjectKind: text().notNull(),
    subjectId: text().notNull(),
    detail: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  },
  (t) => [index("audit_log_subject").on(t.subjectKind, t.subjectId, t.at)],
);
