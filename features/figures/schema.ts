import { z } from "zod";
import type { Locale } from "@/lib/i18n/locales";
import { localizedLine } from "@/lib/i18n/localized";
import { storable } from "@/lib/text/storable";

export const idSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);

/** A list whose items are referred to by their ids, of which no two are the same. */
export const identified = <T extends z.ZodType<{ id: string }>>(item: T, most: number) =>
  z
    .array(item)
    .max(most)
    .refine((items) => new Set(items.map(({ id }) => id)).size === items.length);

/** Canonical units. `people`, `count` and `year` print as a bare number; `rank` as an ordinal. */
export const units = [
  "people",
  "count",
  "year",
  "rank",
  "percent",
  "km2",
  "ha",
  "m2",
  "mi2",
  "acre",
  "km",
  "m",
  "mi",
  "ft",
] as const;
export const unitSchema = z.enum(units);
export type Unit = z.infer<typeof unitSchema>;

export const precisions = ["exact", "at_least", "at_most", "about", "estimate"] as const;
export const precisionSchema = z.enum(precisions);
export type Precision = z.infer<typeof precisionSchema>;

export const isoDay = z.iso.date();
export const isoMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export const isoYear = z.string().regex(/^\d{4}$/);

/**
 * The day, month or year a value stands for. `worded` is a date that the source only describes ("latest official
 * data"); `undated` is a value of its own and never means today.
 */
export const referenceDateSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("day"), value: isoDay }),
  z.object({ kind: z.literal("month"), value: isoMonth }),
  z.object({ kind: z.literal("year"), value: isoYear }),
  z.object({ kind: z.literal("worded"), text: localizedLine(120) }),
  z.object({ kind: z.literal("undated") }),
]);
export type ReferenceDate = z.infer<typeof referenceDateSchema>;

/** No number that means anything has more than fifteen digits, and beyond them they are not exact. */
const amount = z.number().min(-1e15).max(1e15);

/**
 * One value that one source gives. `value` is `null` while an editor has not yet typed an understandable number;
 * `high` is the upper end when the source gives a range; `unit` is set only when the source counts in another
 * unit than the indicator (acres instead of km²); `typed` is what the editor wrote.
 */
export const observationSchema = z.object({
  id: idSchema,
  value: amount.nullable(),
  high: amount.nullable().default(null),
  unit: unitSchema.nullable().default(null),
  precision: precisionSchema,
  date: referenceDateSchema,
  source: idSchema.nullable(),
  typed: z.string().overwrite(storable).max(200).default(""),
});
export type Observation = z.infer<typeof observationSchema>;

/** What a figure is about: the place itself, its administration, or a wider area that contains it. */
export const aboutSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("place") }),
  z.object({ kind: z.literal("organisation") }),
  z.object({
    kind: z.literal("wider"),
    level: z.enum(["province", "region", "country", "other"]),
    name: localizedLine(120),
  }),
]);
export type About = z.infer<typeof aboutSchema>;

export const motifs = ["medallion", "leaf", "quatrefoil", "star", "wave", "lattice"] as const;

/** One addend of a figure that is a sum; the parts of a figure must add up to its value. */
export const partSchema = z.object({
  id: idSchema,
  label: localizedLine(80),
  value: z.number().int().min(0).max(1_000_000_000).nullable(),
  motif: z.enum(motifs),
});
export type Part = z.infer<typeof partSchema>;

/** After how many months a figure of one's own may be asked about again. */
export const reviewIntervals = [6, 12, 24, 60, 120] as const;
export type ReviewInterval = (typeof reviewIntervals)[number];
/** As for the shared indicators that change from year to year. */
export const usualInterval: ReviewInterval = 24;

/** An indicator that one profile adds for itself; `reviewMonths` is null for what does not age. */
export const ownIndicatorSchema = z.object({
  names: localizedLine(80),
  unit: unitSchema,
  reviewMonths: z.literal(reviewIntervals).nullable().default(usualInterval),
});

/**
 * Something counted. `indicator` is the key of a shared indicator, or `null` when the profile brings its `own`.
 * Observations are newest first within each source.
 */
export const figureSchema = z.object({
  id: idSchema,
  indicator: z.string().overwrite(storable).max(60).nullable(),
  own: ownIndicatorSchema.nullable().default(null),
  about: aboutSchema,
  observations: identified(observationSchema, 100),
  parts: identified(partSchema, 24).default([]),
});
export type Figure = z.infer<typeof figureSchema>;

/** A shared indicator as the interface needs it: its unit, and its name in the reader's language, or in `lang`. */
export type Indicator = { key: string; name: string; lang?: Locale | undefined; unit: Unit };
export type Indicators = Record<string, Indicator>;
