import { sql } from "drizzle-orm";
import { doublePrecision, index, pgTable, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";
import { publishedProfiles } from "./profiles";

/** Under which keys (see lib/text/name-keys.ts) a published municipality is found; written with `published_profiles`. */
export const searchNames = pgTable(
  "search_names",
  {
    municipalityId: uuid()
      .notNull()
      .references(() => publishedProfiles.municipalityId, { onDelete: "cascade" }),
    key: text().notNull(),
    /** See `tiers` of features/profiles/search-names.ts: the smaller the better. */
    tier: smallint().notNull(),
    /** Its residents, -1 when they are not recorded: among equals the larger place comes first. */
    weight: doublePrecision().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.key] }),
    index("search_names_key").on(t.key.op("text_pattern_ops")),
    // So many names begin with one to three given letters that they have to lie in the order of the answer.
    index("search_names_letter").on(sql`left(${t.key}, 1)`, t.tier, t.weight.desc()),
    index("search_names_two_letters").on(sql`left(${t.key}, 2)`, t.tier, t.weight.desc()),
    index("search_names_three_letters").on(sql`left(${t.key}, 3)`, t.tier, t.weight.desc()),
    index("search_names_near").using("gin", t.key.op("gin_trgm_ops")).where(sql`${t.tier} < 2`),
  ],
);
