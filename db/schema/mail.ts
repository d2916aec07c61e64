import { index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { Locale } from "@/lib/i18n/locales";
import { accounts } from "./accounts";
import { at } from "./columns";

export const mailStates = ["queued", "sending", "sent", "failed", "kept"] as const;

/**
 * Every message that the site has written. Without a mail server it is "kept" here for an administrator to read;
 * with one, its text is erased once it is sent, because it may hold a link that opens an account.
 */
export const mails = pgTable(
  "mails",
  {
    id: uuid().primaryKey().defaultRandom(),
    accountId: uuid().references(() => accounts.id, { onDelete: "set null" }),
    recipient: text().notNull(),
    /** Which message it is, such as "invitation". */
    kind: text().notNull(),
    language: text().$type<Locale>().notNull(),
    subject: text().notNull(),
    text: text().notNull(),
    html: text().notNull(),
    state: text({ enum: mailStates }).notNull(),
    attempts: integer().notNull().default(0),
    /** What the mail server said last, when it refused. */
    problem: text(),
    createdAt: at().notNull().defaultNow(),
    sentAt: at(),
  },
  (t) => [index("mails_created").on(t.createdAt)],
);
