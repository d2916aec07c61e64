import { sql } from "drizzle-orm";
import {
  customType,
  doublePrecision,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { at } from "./columns";
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

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/** By which words, in whatever language, and by which signs a published municipality is found; written with `published_profiles`. */
export const searchTexts = pgTable(
  "search_texts",
  {
    municipalityId: uuid()
      .primaryKey()
      .references(() => publishedProfiles.municipalityId, { onDelete: "cascade" }),
    /** As in `search_names`. */
    weight: doublePrecision().notNull(),
    publishedAt: at().notNull(),
    words: tsvector().notNull(),
  },
  (t) => [
    // Without a list of what is still to be put in order, every search costs the same.
    index("search_texts_words").using("gin", t.words).with({ fastupdate: false }),
  ],
);

/** Every word that any text has or had, by whose beginnings words are completed. */
export const searchWords = pgTable("search_words", { word: text().primaryKey() }, (t) => [
  index("search_words_beginning").on(t.word.op("text_pattern_ops")),
]);
