import { sql } from "drizzle-orm";
import { publishedFigures } from "./schema/profiles";

/** Of each figure the value that lists use. Written out, so that a prepared query finds the index that has no others. */
export const isFirst = sql`${publishedFigures.position} = 0`;
