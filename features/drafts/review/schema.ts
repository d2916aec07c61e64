import { z } from "zod";
import { localeSchema } from "@/lib/i18n/locale-schema";
import { locales } from "@/lib/i18n/locales";
import { storable } from "@/lib/text/storable";
import { revisionNumber, writtenRevisionNumber } from "../revision-number";
import { findPlace } from "../versions/fields";

/** How long a note to the reviewers may be, or the reason for a return. */
export const MOST_NOTE = 1000;
export const MOST_COMMENT = 2000;
/** So many fields are commented on at once, or settled: more than anybody writes, and fewer than a query can name. */
const MOST_FIELDS = 500;

const text = (most: number) =>
  z
    .string()
    .overwrite((typed) => storable(typed).trim())
    .max(most, "tooLong");

export const submitSchema = z.object({
  municipalityId: z.uuid(),
  baseRevision: revisionNumber,
  note: text(MOST_NOTE),
});

const field = z
  .string()
  .max(200)
  // Ids are made of these; the database takes no NUL, which a key could hold as well.
  .regex(/^[\w.:-]+$/)
  .refine((key) => findPlace(key) !== null);
const target = { municipalityId: z.uuid(), reviewId: z.uuid() };

/** What is said about the fields of a draft, by their keys, and of which it is settled. */
const said = {
  comments: z
    .record(field, text(MOST_COMMENT))
    .transform((typed) =>
      Object.entries(typed)
        .map(([key, words]) => ({ field: key, text: words }))
        .filter((comment) => comment.text !== ""),
    )
    .refine((comments) => comments.length <= MOST_FIELDS, "tooMany"),
  settled: z.array(field).max(MOST_FIELDS, "tooMany"),
};

export const withdrawSchema = z.object(target);
export const commentSchema = z.object({ ...target, ...said });
export const returnSchema = z.object({
  ...target,
  ...said,
  reason: text(MOST_NOTE).min(1, "reasonMissing"),
});
export const publishReviewSchema = z.object({
  ...target,
  ...said,
  baseRevision: writtenRevisionNumber,
  changeNote: z.partialRecord(localeSchema, text(300)),
  /** The languages that are published; the others stay as visitors read them. */
  languages: z.array(localeSchema).min(1, "languageMissing"),
});

/** The names of the fields in the form of a review. */
export const commentName = (key: string) => `comment.${key}`;
export const settleName = (key: string) => `settle.${key}`;
export const languageBoxName = (locale: string) => `language.${locale}`;
export const changeNoteName = (locale: string) => `changeNote.${locale}`;

const below = (form: FormData, prefix: string): [string, FormDataEntryValue][] =>
  [...form].flatMap(([name, value]) =>
    name.startsWith(prefix) ? [[name.slice(prefix.length), value] as [string, FormDataEntryValue]] : [],
  );

/** What a review's form says, for each of these schemas. */
export const readReviewForm = <S extends z.ZodType>(schema: S) =>
  z.preprocess((sent) => {
    if (!(sent instanceof FormData)) return sent;
    const notes = locales.map((locale) => [locale, sent.get(changeNoteName(locale)) ?? ""]);
    return {
      ...Object.fromEntries(sent),
      comments: Object.fromEntries(below(sent, commentName(""))),
      settled: below(sent, settleName("")).map(([key]) => key),
      // With a single language there is nothing to choose.
      languages: locales.length > 1 ? below(sent, languageBoxName("")).map(([locale]) => locale) : locales,
      changeNote: Object.fromEntries(notes.filter(([, note]) => note !== "")),
    };
  }, schema);
