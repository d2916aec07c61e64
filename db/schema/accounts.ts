import { boolean, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { Locale } from "@/lib/i18n/locales";
import { at } from "./columns";

export const accounts = pgTable("accounts", {
  id: uuid().primaryKey().defaultRandom(),
  /** Normalised: NFC, trimmed, lower case. */
  email: text().notNull().unique(),
  name: text().notNull(),
  language: text().$type<Locale>().notNull(),
  /** argon2id in PHC string format; null as long as no password has been chosen. */
  passwordHash: text(),
  /** When the invitation was accepted; null while it is open. */
  acceptedAt: at(),
  suspendedAt: at(),
  lastSignInAt: at(),
  createdAt: at().notNull().defaultNow(),
});

export const secondFactors = ["totp", "recovery", "passkey", "single-sign-on"] as const;
export type SecondFactor = (typeof secondFactors)[number];

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
    /** What was shown besides a password, if anything: "totp", "recovery", "passkey" or "single-sign-on". */
    secondFactor: text({ enum: secondFactors }),
    /** When the person last showed in this session who they are, after it was opened; signing in is none of it. */
    provenAt: at(),
    /** The rights of its person have changed: the next page gives it a new id. */
    renewalDue: boolean().notNull().default(false),
    /** The id it had before it was renewed, which still opens it for moments: other requests were on their way. */
    formerIdHash: text().unique("sessions_former_id"),
    renewedAt: at(),
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
    /** The client's network address; "" for what the program did by itself. */
    address: text().notNull().default(""),
    detail: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  },
  (t) => [
    index("audit_log_subject").on(t.subjectKind, t.subjectId, t.at),
    index("audit_log_account").on(t.accountId, t.at),
    index("audit_log_at").on(t.at),
  ],
);
