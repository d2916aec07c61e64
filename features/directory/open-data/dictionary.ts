import { z } from "zod";
import type { Locale } from "@/lib/i18n/locales";
import { type Messages, messagesOf } from "@/lib/i18n/translator";
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
