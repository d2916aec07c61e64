import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { fileTypes } from "@/features/media/schema";
import { knownLocales, type Locale } from "@/lib/i18n/locales";
import type { Localized } from "@/lib/i18n/localized";
import { accounts } from "./accounts";
import { at } from "./columns";
import { municipalities, revisions } from "./profiles";

/** An account that did something. Beside it stands the name it acted under, which stays when the account goes. */
const person = () => uuid().references(() => accounts.id, { onDelete: "set null" });
const municipalityId = () =>
  uuid()
    .notNull()
    .references(() => municipalities.id);

/** What visitors have seen, one row for each time something was published. A trigger refuses updates. */
export const publications = pgTable(
  "publications",
  {
    municipalityId: municipalityId(),
    /** 1 for the first publication of a municipality; part of the version's permanent address. */
    number: integer().notNull(),
    revisionId: uuid()
      .notNull()
      .references(() => revisions.id),
    changeNote: jsonb().$type<Localized>().notNull(),
    publishedAt: at().notNull(),
    publisherId: person(),
    publisherName: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.number] }),
    index("publications_revision").on(t.revisionId),
    index("publications_recent").on(t.publishedAt.desc()),
  ],
);

export const reviewStates = ["open", "published", "returned", "withdrawn"] as const;

/** A draft handed in for publication, from its submission until it is published, returned or withdrawn. */
export const reviews = pgTable(
  "reviews",
  {
    id: uuid().primaryKey().defaultRandom(),
    municipalityId: municipalityId(),
    state: text({ enum: reviewStates }).notNull().default("open"),
    /** What was submitted. */
    revisionId: uuid()
      .notNull()
      .references(() => revisions.id),
    note: text().notNull(),
    submitterId: person(),
    submitterName: text().notNull(),
    submittedAt: at().notNull().defaultNow(),
    /** What it ended with: the reviewer may have edited it meanwhile. */
    closedRevisionId: uuid().references(() => revisions.id),
    reason: text().notNull().default(""),
    closerId: person(),
    closerName: text().notNull().default(""),
    closedAt: at(),
  },
  (t) => [
    uniqueIndex("reviews_one_open").on(t.municipalityId).where(sql`${t.state} = 'open'`),
    index("reviews_municipality").on(t.municipalityId, t.submittedAt),
    index("reviews_revision").on(t.revisionId),
  ],
);

/** What a reviewer, or who answers one, says about a field. */
export const reviewComments = pgTable(
  "review_comments",
  {
    id: uuid().primaryKey().defaultRandom(),
    reviewId: uuid()
      .notNull()
      .references(() => reviews.id),
    /** The key of the field (`features/drafts/versions/fields.ts`). */
    field: text().notNull(),
    text: text().notNull(),
    authorId: person(),
    authorName: text().notNull(),
    createdAt: at().notNull().defaultNow(),
    resolverName: text().notNull().default(""),
    resolverId: person(),
    resolvedAt: at(),
  },
  (t) => [index("review_comments_review").on(t.reviewId, t.createdAt)],
);

/** A link that shows a draft to somebody without an account. Only the hash of its secret is kept. */
export const previewLinks = pgTable(
  "preview_links",
  {
    id: uuid().primaryKey().defaultRandom(),
    /** SHA-256 of the random part of the link. */
    tokenHash: text().notNull().unique(),
    municipalityId: municipalityId(),
    /** For whom it is, in the words of who made it. */
    note: text().notNull().default(""),
    creatorId: person(),
    creatorName: text().notNull(),
    createdAt: at().notNull().defaultNow(),
    expiresAt: at().notNull(),
    revokedAt: at(),
    lastUsedAt: at(),
  },
  (t) => [index("preview_links_municipality").on(t.municipalityId, t.createdAt)],
);

/** Somebody looked at a figure and found that it is still right. Holds for that very observation. */
export const figureConfirmations = pgTable(
  "figure_confirmations",
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    municipalityId: municipalityId(),
    figureId: text().notNull(),
    /** SHA-256 of the observation that was confirmed: another value, date or source is not. */
    observationHash: text().notNull(),
    accountId: person(),
    accountName: text().notNull(),
    confirmedAt: at().notNull().defaultNow(),
  },
  (t) => [index("figure_confirmations_figure").on(t.municipalityId, t.figureId, t.confirmedAt)],
);

/**
 * What lists say of a draft, and by which rules its tasks were made: rebuilt with each of its revisions, so that no list
 * has to read a profile.
 */
export const draftSummaries = pgTable(
  "draft_summaries",
  {
    municipalityId: uuid()
      .primaryKey()
      .references(() => municipalities.id),
    revisionId: uuid()
      .notNull()
      .references(() => revisions.id),
    /** See `taskRules`: of another program or another list of indicators they are made anew. */
    rules: text().notNull(),
    /** Whether this version of the program can read it. */
    isReadable: boolean().notNull(),
    name: text().notNull(),
    region: jsonb().$type<Localized>().notNull(),
    /** Folded names, region and country, for the search. */
    searchText: text().notNull(),
  },
  () => [
    // By the beginnings of folded words: see db/folded-words.ts.
    index("draft_summaries_words").using("gin", sql`to_tsvector('simple', search_text)`),
    ...knownLocales.map((locale) =>
      index(`draft_summaries_name_${locale}`).on(sql.raw(`name collate "${locale}-x-icu"`)),
    ),
  ],
);

/** Numbers in the texts of a municipality that shall stay as typed, although a figure has the value. */
export const keptNumbers = pgTable(
  "kept_numbers",
  {
    municipalityId: municipalityId(),
    figureId: text().notNull(),
    /** As it is written. */
    text: text().notNull(),
    keptAt: at().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.municipalityId, t.figureId, t.text] })],
);

export const taskKinds = [
  "undated",
  "outdated",
  "behind",
  "untranslated",
  "image-without-text",
  "sum",
  "disagreement",
  "typed-number",
] as const;

/** What the draft leaves to do, rebuilt with each of its revisions so that lists need not read a single profile. */
export const draftTasks = pgTable(
  "draft_tasks",
  {
    municipalityId: municipalityId(),
    kind: text({ enum: taskKinds }).notNull(),
    /** The path of the field in the form, to which the task leads. */
    field: text().notNull(),
    /** The language that it concerns, "" for none. */
    language: text().$type<Locale | "">().notNull().default(""),
    /** What the list says of it besides: the names of a figure or section. */
    detail: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    /** From when on there is something to do; null for at once. */
    dueAt: at(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.kind, t.field, t.language] }),
    index("draft_tasks_due").on(t.kind, t.dueAt),
  ],
);

export const mediaStates = ["waiting", "ready", "failed"] as const;

/** A stored file, by the hash of its bytes. Several municipalities may have the same. */
export const mediaFiles = pgTable("media_files", {
  /** SHA-256 in hexadecimal of the file as it is stored, cleaned of metadata. */
  hash: text().primaryKey(),
  type: text({ enum: fileTypes }).notNull(),
  bytes: bigint({ mode: "number" }).notNull(),
  /** In pixels; null for documents. */
  width: integer(),
  height: integer(),
  /** A tiny picture as a data: address, shown until the real one is there. */
  placeholder: text().notNull().default(""),
  /** The widths in pixels in which AVIF and WebP have been made; the last may be wider than the picture. */
  widths: integer().array().notNull().default([]),
  state: text({ enum: mediaStates }).notNull().default("waiting"),
  createdAt: at().notNull().defaultNow(),
});

/** A file in the library of a municipality. */
export const media = pgTable(
  "media",
  {
    id: uuid().primaryKey().defaultRandom(),
    municipalityId: municipalityId(),
    hash: text()
      .notNull()
      .references(() => mediaFiles.hash),
    /** The name that it had where it came from. */
    name: text().notNull(),
    uploaderId: person(),
    uploaderName: text().notNull(),
    uploadedAt: at().notNull().defaultNow(),
  },
  (t) => [unique("media_of_municipality").on(t.municipalityId, t.hash)],
);
