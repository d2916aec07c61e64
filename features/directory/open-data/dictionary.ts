import { z } from "zod";
import type { Locale } from "@/lib/i18n/locales";
import { type Messages, messagesOf } from "@/lib/i18n/translator";
import { addressParams, figureQuery, idParams, placeQuery } from "./query-schema";
import {
  aboutAnswerSchema,
  countrySchema,
  dateSchema,
  figureRowSchema,
  indicatorSchema,
  municipalitySchema,
  otherNameAnswerSchema,
  sourceAnswerSchema,
} from "./schema";

type Words = Messages["openData"];
type Shape = keyof Words["shapes"];

const shapes: Record<Shape, z.ZodObject> = {
  municipality: municipalitySchema,
  otherName: otherNameAnswerSchema,
  figure: figureRowSchema,
  date: dateSchema,
  about: aboutAnswerSchema,
  source: sourceAnswerSchema,
  country: countrySchema,
  indicator: indicatorSchema,
};

const formats: Record<string, keyof Words["types"]> = { uuid: "uuid", url: "url", datetime: "datetime" };

/** `values` are those that a field can have, where they can be counted. */
type Type = { text: string; values: string[] };

function typeOf(schema: z.ZodType, words: Words): Type {
  const { types } = words;
  const plain = (text: string): Type => ({ text, values: [] });
  if (schema instanceof z.ZodNullable) {
    const type = typeOf(schema.unwrap() as z.ZodType, words);
    return { ...type, text: types.orNull.replace("{type}", type.text) };
  }
  if (schema instanceof z.ZodEnum) return { text: types.oneOf, values: schema.options.map(String) };
  if (schema instanceof z.ZodArray) {
    const { text, values } = typeOf(schema.element as z.ZodType, words);
    return { text: values.length > 0 ? types.list : `${types.list} (${text})`, values };
  }
  if (schema instanceof z.ZodRecord) return plain(types.texts);
  if (schema instanceof z.ZodBoolean) return plain(types.boolean);
  if (schema instanceof z.ZodNumber) return plain(schema.isInt ? types.integer : types.number);
  if (schema instanceof z.ZodObject) return plain(types.object);
  const format = "format" in schema ? formats[String(schema.format)] : undefined;
  return plain(types[format ?? "string"]);
}

export type Entry = Type & { field: string; meaning: string };

/** Every field of every shape in a reader's language, from the shapes themselves. */
export function dictionary(locale: Locale): { shape: Shape; title: string; entries: Entry[] }[] {
  const words = messagesOf(locale).openData;
  return Object.entries(shapes).map(([name, schema]) => {
    const shape = name as Shape;
    const meanings: Record<string, string> = words.fields[shape];
    const entries = Object.entries(schema.shape).map(([field, type]) => {
      return { field, meaning: meanings[field] ?? "", ...typeOf(type as z.ZodType, words) };
    });
    return { shape, title: words.shapes[shape], entries };
  });
}

/** Each parameter that some question takes: as it stands in an address, and what it may be. */
const parameters: Record<keyof Words["parameters"], [string, z.ZodType]> = {
  q: ["q", placeQuery.shape.q],
  country: ["country", placeQuery.shape.country],
  status: ["status", placeQuery.shape.status],
  population: ["population", placeQuery.shape.population],
  language: ["language", placeQuery.shape.language],
  updated: ["updated", placeQuery.shape.updated],
  indicator: ["indicator", placeQuery.shape.indicator],
  anyIndicator: ["indicator", figureQuery.shape.indicator],
  municipality: ["municipality", figureQuery.shape.municipality],
  about: ["about", figureQuery.shape.about],
  primary: ["primary", figureQuery.shape.primary],
  limit: ["limit", placeQuery.shape.limit],
  cursor: ["cursor", figureQuery.shape.cursor],
  id: ["{id}", idParams.shape.id],
  countrySlug: ["{country}", addressParams.shape.country],
  slug: ["{slug}", addressParams.shape.slug],
};

/** One value of a parameter, whether or not it may be left out or given several times. */
function oneOf(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodArray) return oneOf(schema.element as z.ZodType);
  const mayLack =
    schema instanceof z.ZodDefault || schema instanceof z.ZodOptional || schema instanceof z.ZodNullable;
  return mayLack ? oneOf(schema.unwrap() as z.ZodType) : schema;
}

/** Every parameter in a reader's language, from the schemas that read it. */
export function parameterEntries(locale: Locale): Entry[] {
  const words = messagesOf(locale).openData;
  return Object.entries(parameters).map(([name, [field, schema]]) => {
    const meaning = words.parameters[name as keyof Words["parameters"]];
    return { field, meaning, ...typeOf(oneOf(schema), words) };
  });
}
