import { z } from "zod";
import { aboutSchema, precisions, unitSchema } from "@/features/figures/schema";
import { otherNameKinds } from "@/features/profiles/other-names";
import { sourceKinds } from "@/features/profiles/schema";
import { knownLocaleSchema } from "@/lib/i18n/locale-schema";
import { messagesOf } from "@/lib/i18n/translator";

// What the open data say, and the only definition of it: the answers are made to these shapes, and the OpenAPI file, the
// columns of the tables and the dictionary are made from them. What a field means stands in `messages`, in each language.

const meanings = messagesOf("en").openData.fields;

/** An object each of whose fields says what it means. */
function record<S extends z.ZodRawShape>(shape: S, words: { [K in keyof S]: string }): z.ZodObject<S> {
  const described = Object.entries(shape).map(([key, field]) => [
    key,
    (field as z.ZodType).meta({ description: words[key as keyof S] }),
  ]);
  return z.object(Object.fromEntries(described) as S);
}

export const textsSchema = z.partialRecord(knownLocaleSchema, z.string());
const aboutKinds = aboutSchema.options.map((option) => option.shape.kind.value);
const [, , wider] = aboutSchema.options;

/** A register does not say how precise its values are. */
export const statedPrecisions = [...precisions, "register"] as const;
export const dateKinds = ["day", "month", "year", "worded", "undated"] as const;

export const dateSchema = record(
  { kind: z.enum(dateKinds), value: z.string().nullable(), text: textsSchema },
  meanings.date,
);
export const aboutAnswerSchema = record(
  { kind: z.enum(aboutKinds), level: wider.shape.level.nullable(), name: textsSchema },
  meanings.about,
);
export const sourceAnswerSchema = record(
  { kind: z.enum(sourceKinds), title: textsSchema, url: z.string().nullable() },
  meanings.source,
);

export const figureRowSchema = record(
  {
    municipality: z.uuid(),
    municipality_name: z.string(),
    country: z.string(),
    figure: z.string(),
    position: z.int().min(0),
    primary: z.boolean(),
    indicator: z.string().nullable(),
    name: textsSchema,
    value: z.number(),
    high: z.number().nullable(),
    unit: unitSchema,
    precision: z.enum(statedPrecisions),
    date: dateSchema,
    boundaries_changed_since: z.string().nullable(),
    about: aboutAnswerSchema,
    source: sourceAnswerSchema.nullable(),
  },
  meanings.figure,
);
export type FigureRow = z.infer<typeof figureRowSchema>;

export const otherNameAnswerSchema = record(
  {
    name: z.string(),
    kind: z.enum(otherNameKinds),
    language: z.string().nullable(),
    from: z.string().nullable(),
    until: z.string().nullable(),
    source: sourceAnswerSchema.nullable(),
  },
  meanings.otherName,
);

export const municipalitySchema = record(
  {
    id: z.uuid(),
    name: z.string(),
    official_name: z.string(),
    official_language: z.string().nullable(),
    english_name: z.string().nullable(),
    other_names: z.array(otherNameAnswerSchema),
    country: z.string(),
    country_slug: z.string(),
    slug: z.string(),
    region: textsSchema,
    status: z.string(),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
    population: z.number().nullable(),
    languages: z.array(knownLocaleSchema),
    indicators: z.array(z.string()),
    website: z.string().nullable(),
    boundary_changes: z.array(z.string()),
    version: z.int().min(1),
    published_at: z.iso.datetime(),
    pages: textsSchema,
  },
  meanings.municipality,
);
export type Municipality = z.infer<typeof municipalitySchema>;

export const municipalityWithFiguresSchema = municipalitySchema.extend({
  figures: z.array(figureRowSchema).meta({ description: meanings.figures }),
});
export type MunicipalityWithFigures = z.infer<typeof municipalityWithFiguresSchema>;

export const countrySchema = record(
  { code: z.string(), slug: z.string(), names: textsSchema, municipalities: z.int().min(1) },
  meanings.country,
);
export const indicatorSchema = record(
  { key: z.string(), names: textsSchema, unit: unitSchema, additive: z.boolean() },
  meanings.indicator,
);

const listOf = <T extends z.ZodType>(item: T) =>
  record({ data: z.array(item), next: z.url().nullable() }, meanings.list);
export const municipalityListSchema = listOf(municipalitySchema);
export const figureListSchema = listOf(figureRowSchema);
export const countryListSchema = listOf(countrySchema);
export const indicatorListSchema = listOf(indicatorSchema);
