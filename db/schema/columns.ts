import { timestamp } from "drizzle-orm/pg-core";

/** A moment, with its time zone. */
export const at = () => timestamp({ withTimezone: true });
