import { sql } from "drizzle-orm";
import { municipalities, revisions } from "./schema/profiles";

/** A municipality's name as its newest draft has it; for a query that joins its draft's revision. */
export const municipalityName = sql<string>`coalesce(nullif(${revisions.profile} -> 'names' ->> 'short', ''), ${municipalities.slug})`;
