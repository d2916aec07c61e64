import { pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { accounts } from "./accounts";
import { municipalities } from "./profiles";

/** A municipality that nobody is at work for any more. The row goes when somebody is. */
export const handovers = pgTable("handovers", {
  municipalityId: uuid()
    .primaryKey()
    .references(() => municipalities.id, { onDelete: "cascade" }),
  /** Whether its last active editor has left or has not been seen for long. */
  reason: text({ enum: ["left", "idle"] }).notNull(),
  /** The last editor, while there is the account. */
  editorId: uuid().references(() => accounts.id, { onDelete: "set null" }),
  /** Their name; it stays when the account goes. */
  editorName: text().notNull(),
  /** When administrators were told. */
  toldAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});
