import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { About, Observation, Unit } from "@/features/figures/schema";
import type { Profile } from "@/features/profiles/schema";
import type { Translations } from "@/features/profiles/translations";
import { knownLocales, type Locale } from "@/lib/i18n/locales";
import type { Localized } from "@/lib/i18n/localized";
import { accounts } from "./accounts";
import { at } from "./columns";
import { countries, statuses } from "./network";

/** A partner. It keeps its id for good and points at the revision being written and the one visitors see. */
export const municipalities = pgTable(
  "municipalities",
  {
    id: uuid().primaryKey().defaultRandom(),
    countryCode: text()
      .notNull()
      .references(() => countries.code),
    slug: text().notNull(),
    draftRevisionId: uuid().references((): AnyPgColumn => revisions.id),
    publishedRevisionId: uuid().references((): AnyPgColumn => revisions.id),
    createdAt: at().notNull().defaultNow(),
    /** When it left the network; its address then says so. */
    archivedAt: at(),
    /** What its address says about that besides. */
    archiveNote: jsonb().$type<Localized>().notNull().default({}),
    /** When what its addresses answer was last changed other than by publishing: renamed, moved, archived or not any more. */
    placedAt: at(),
  },
  (t) => [unique("municipalities_address").on(t.countryCode, t.slug)],
);

/** "composed" holds the new text of some languages and what visitors read of the others; it is published, never a draft. */
export const revisionKinds = ["created", "saved", "autosaved", "restored", "composed"] as const;

/** An immutable, numbered snapshot of a profile. A trigger refuses updates. */
export const revisions = pgTable(
  "revisions",
  {
    id: uuid().primaryKey().defaultRandom(),
    municipalityId: uuid()
      .notNull()
      .references(() => municipalities.id),
    number: integer().notNull(),
    kind: text({ enum: revisionKinds }).notNull(),
    profile: jsonb().$type<Profile>().notNull(),
    note: text().notNull().default(""),
    /** The number of the revision whose text was taken up again. */
    restoredFrom: integer(),
    /** Which source text each translation was made from. */
    translations: jsonb().$type<Translations>().notNull().default({}),
    authorId: uuid().references(() => accounts.id, { onDelete: "set null" }),
    /** The name the author acted under; it stays when the account goes. */
    authorName: text().notNull(),
    createdAt: at().notNull().defaultNow(),
  },
  (t) => [
    unique("revisions_number").on(t.municipalityId, t.number),
    index("revisions_author").on(t.authorId),
  ],
);

/** What visitors read: the published revision, rebuilt whole by each publication. */
export const publishedProfiles = pgTable(
  "published_profiles",
  {
    municipalityId: uuid()
      .primaryKey()
      .references(() => municipalities.id),
    revisionId: uuid()
      .notNull()
      .references(() => revisions.id),
    countryCode: text()
      .notNull()
      .references(() => countries.code),
    slug: text().notNull(),
    name: text().notNull(),
    officialName: text().notNull(),
    region: jsonb().$type<Localized>().notNull(),
    status: text()
      .notNull()
      .references(() => statuses.key),
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    /** Residents, as lists state them; null when they are not recorded. */
    population: doublePrecision(),
    /** In which any of its text has been written. */
    languages: text().array().$type<Locale[]>().notNull().default([]),
    /** The network's indicators that are recorded of the place itself or its administration. */
    indicators: text().array().notNull().default([]),
    profile: jsonb().$type<Profile>().notNull(),
    /** One sentence about what this publication changed; empty when its author gave none. */
    changeNote: jsonb().$type<Localized>().notNull(),
    /** Folded names, region and country, for the search. */
    searchText: text().notNull(),
    publishedAt: at().notNull(),
    /** See `projectionVersion`: what another program wrote is written anew. */
    version: integer().notNull().default(0),
  },
  (t) => [
    unique("published_profiles_address").on(t.countryCode, t.slug),
    index("published_profiles_recent").on(t.publishedAt.desc()),
    index("published_profiles_largest").on(t.population.desc().nullsLast()),
    index("published_profiles_largest_of_country").on(t.countryCode, t.population.desc().nullsLast()),
    // The nearest to a point, in degrees.
    index("published_profiles_place")
      .using("gist", sql`point(longitude, latitude)`)
      .where(sql`longitude is not null and latitude is not null`),
    // By name, as each language sorts.
    ...knownLocales.flatMap((locale) => {
      const name = sql.raw(`name collate "${locale}-x-icu"`);
      return [
        index(`published_profiles_name_${locale}`).on(t.countryCode, name),
        index(`published_profiles_names_${locale}`).on(name),
      ];
    }),
  ],
);

/** The current observations of every published figure, `position` 0 being the one used where one can stand. */
export const publishedFigures = pgTable(
  "published_figures",
  {
    municipalityId: uuid()
      .notNull()
      .references(() => publishedProfiles.municipalityId, { onDelete: "cascade" }),
    /** That of the municipality. */
    countryCode: text().notNull(),
    figureId: text().notNull(),
    position: integer().notNull(),
    indicator: text(),
    unit: text().$type<Unit>().notNull(),
    about: jsonb().$type<About>().notNull(),
    aboutKind: text().$type<About["kind"]>().generatedAlwaysAs(sql`about ->> 'kind'`).notNull(),
    observation: jsonb().$type<Observation>().notNull(),
    isExact: boolean()
      .generatedAlwaysAs(sql`observation ->> 'precision' = 'exact' and observation ->> 'high' is null`)
      .notNull(),
    /** As far as it is stated: a year, month or day. */
    day: text().generatedAlwaysAs(sql`observation #>> '{date,value}'`),
    sourceKind: text().notNull(),
    value: doublePrecision().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.figureId, t.position] }),
    index("published_figures_indicator").on(t.indicator, t.value),
    // Everything that is counted of a country, so that no row has to be fetched for it.
    index("published_figures_of_country")
      .on(
        ...[t.countryCode, t.indicator, t.municipalityId, t.figureId],
        ...[t.aboutKind, t.unit, t.value, t.isExact, t.day],
      )
      .where(sql`position = 0`),
  ],
);

/** Every address a municipality has ever had. An address is never given to another one. */
export const addressHistory = pgTable(
  "address_history",
  {
    countryCode: text()
      .notNull()
      .references(() => countries.code),
    slug: text().notNull(),
    municipalityId: uuid()
      .notNull()
      .references(() => municipalities.id),
    since: at().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.countryCode, t.slug] })],
);
