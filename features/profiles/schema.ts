import { z } from "zod";
import { figureSchema, identified, idSchema } from "@/features/figures/schema";
import { emailAddress } from "@/lib/email";
import { knownLocaleSchema } from "@/lib/i18n/locale-schema";
import { defaultLocale } from "@/lib/i18n/locales";
import { localized, localizedLine } from "@/lib/i18n/localized";
import { storable } from "@/lib/text/storable";
import { calendarDateSchema } from "./calendar-date";
import { documentSchema, imageSchema } from "./images";
import { nameLanguageSchema, otherNamesSchema } from "./other-names";
import { richTextSchema } from "./rich-text";

export type MilestoneDate = z.infer<typeof calendarDateSchema>;

/**
 * A dated event. `standing` is what the municipality was from that day on; not `inForce` draws it dashed. When it
 * `changesBoundary`, what was counted of the place before is of another area than what was counted since.
 */
export const milestoneSchema = z.object({
  id: idSchema,
  date: calendarDateSchema.nullable(),
  title: localizedLine(300),
  standing: z.object({ label: localizedLine(120), inForce: z.boolean() }).nullable(),
  changesBoundary: z.boolean().default(false),
  source: idSchema.nullable(),
});
export type Milestone = z.infer<typeof milestoneSchema>;

/** `register` values carry no statement of their precision; `municipality` is the municipality's own word. */
export const sourceKinds = ["municipality", "register", "gazette", "statistics", "other"] as const;
export const sourceSchema = z.object({
  id: idSchema,
  kind: z.enum(sourceKinds),
  title: localizedLine(300),
  note: localizedLine(500),
  url: z.union([z.literal(""), z.httpUrl().max(2000)]).default(""),
});
export type Source = z.infer<typeof sourceSchema>;

/** What is drawn beside a section's prose, all of it from data that stands elsewhere in the profile. */
export const drawingSchema = z.discriminatedUnion("kind", [
  /** Two figures as squares of true relative size, the larger first. */
  z.object({ kind: z.literal("scale"), figures: z.tuple([idSchema, idSchema]) }),
  /** A figure through time. */
  z.object({ kind: z.literal("series"), figure: idSchema }),
  /** The parts of a sum as tiles. */
  z.object({ kind: z.literal("parts"), figure: idSchema }),
  /** All milestones on one time scale. */
  z.object({ kind: z.literal("timeline") }),
  /** A short list of named things. */
  z.object({
    kind: z.literal("list"),
    title: localizedLine(120),
    items: z.array(localizedLine(200)).max(24),
  }),
]);
export type Drawing = z.infer<typeof drawingSchema>;

export const sectionSchema = z.object({
  id: idSchema,
  heading: localizedLine(160),
  body: localized(richTextSchema),
  drawings: z.array(drawingSchema).max(6),
});
export type Section = z.infer<typeof sectionSchema>;

const email = z.union([z.literal(""), emailAddress]);
const phone = z.union([
  z.literal(""),
  z
    .string()
    .max(40)
    .regex(/^\+?[\d\s()./-]{4,}$/),
]);

/**
 * So many bytes of JSON a profile may have: hundreds of pages of text. The limits of its fields alone would allow more
 * than one request can carry (`serverActions.bodySizeLimit`).
 */
const MOST_BYTES = 3_500_000;
const fits = (profile: unknown) => new TextEncoder().encode(JSON.stringify(profile)).length <= MOST_BYTES;

/**
 * All content of one municipality in all its languages. This is the schema for saving: a draft may be incomplete.
 * What a published profile must have besides is the list of checks in `checks.ts`.
 */
export const profileSchema = z
  .object({
    names: z.object({
      official: z.object({
        text: z.string().overwrite(storable).max(200),
        lang: nameLanguageSchema,
      }),
      english: z.string().overwrite(storable).max(200),
      short: z.string().overwrite(storable).max(120),
      // What was written before there were any has none.
      others: otherNamesSchema.default([]),
    }),
    status: z.string().overwrite(storable).max(60),
    region: localizedLine(120),
    // The maps reach no further north and south, and nobody lives there.
    coordinates: z
      .object({ latitude: z.number().min(-85).max(85), longitude: z.number().min(-180).max(180) })
      .nullable(),
    contacts: z.object({
      website: z.union([z.literal(""), z.httpUrl().max(2000)]),
      email,
      phone,
      address: localizedLine(500),
    }),
    summary: localized(richTextSchema),
    sections: identified(sectionSchema, 40),
    figures: identified(figureSchema, 200),
    milestones: identified(milestoneSchema, 200),
    sources: identified(sourceSchema, 200),
    // What was written before there were any has none.
    images: identified(imageSchema, 60).default([]),
    cover: idSchema.nullable().default(null),
    gallery: z
      .array(idSchema)
      .max(40)
      .refine((ids) => new Set(ids).size === ids.length)
      .default([]),
    documents: identified(documentSchema, 40).default([]),
    responsibility: localizedLine(1000),
    /** The language in which it is written first; the others are translated from it. */
    sourceLanguage: knownLocaleSchema.default(defaultLocale),
  })
  .refine(fits, "tooLong");
export type Profile = z.infer<typeof profileSchema>;

/** A profile out of storage; null when it was written by another version of the program, and this one cannot read it. */
export const readStored = (stored: unknown): Profile | null => profileSchema.safeParse(stored).data ?? null;
