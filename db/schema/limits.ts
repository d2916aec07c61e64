import { index, integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";

/** Attempts counted per key until they expire; shared by all server processes and kept over a restart. */
export const rateLimits = pgTable(
  "rate_limits",
  {
    key: text().primaryKey(),
    points: integer().notNull(),
    expire: timestamp({ withTimezone: true }),
  },
  (t) => [index("rate_limits_expire").on(t.expire)],
);
