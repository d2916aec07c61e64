import { z } from "zod";
import { problemSchema, problemType } from "@/lib/http/problem";
import { defaultLocale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/translator";
import { jsonType, type Operation, operations, root } from "./operations";
import {
  aboutAnswerSchema,
  countryListSchema,
  countrySchema,
  dateSchema,
  figureListSchema,
  figureRowSchema,
  indicatorListSchema,
  indicatorSchema,
  municipalityListSchema,
  municipalitySchema,
  municipalityWithFiguresSchema,
  sourceAnswerSchema,
  textsSchema,
} from "./schema";

const named = {
  Texts: textsSchema,
  Date: dateSchema,
  About: aboutAnswerSchema,
  Source: sourceAnswerSchema,
  Figure: figureRowSchema,
  Municipality: municipalitySchema,
  MunicipalityWithFigures: municipalityWithFiguresSchema,
  Country: countrySchema,
  Indicator: indicatorSchema,
  MunicipalityList: municipalityListSchema,
  FigureList: figureListSchema,
  CountryList: countryListSchema,
  IndicatorList: indicatorListSchema,
  Problem: problemSchema,
};
const nameOf = new Map<z.ZodType, string>(Object.entries(named).map(([name, schema]) => [schema, name]));
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** A JSON Schema as it stands inside the file, which is of one dialect throughout. */
function inside({ $schema: _, $id: __, ...schema }: Record<string, unknown>) {
  return schema;
}

function components() {
  const registry = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries(named)) registry.add(schema, { id: name });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, inside(schema)]));
}

function parametersOf(schema: z.ZodObject, place: "query" | "path") {
  const { properties = {} } = z.toJSONSchema(schema, { io: "input" });
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...rest } = property as Record<string, unknown>;
    return { name, in: place, required: place === "path", description, schema: rest };
  });
}

const problem = (description: string) => ({
  description,
  content: { [problemType]: { schema: reference("Problem") } },
});

function answersOf({ type, schema, params, mayBeGone }: Operation) {
  const { answers } = messagesOf("en").openData;
  const known = schema && nameOf.get(schema);
  const shape = known ? reference(known) : inside(z.toJSONSchema(schema ?? z.string()));
  const isDownload = type !== jsonType;
  return {
    200: { description: answers.ok, content: { [type]: { schema: shape } } },
    304: { description: answers.notModified },
    400: problem(answers.badRequest),
    ...(params && { 404: problem(answers.notFound) }),
    405: problem(answers.notAllowed),
    406: problem(answers.notAcceptable),
    ...(mayBeGone && { 410: problem(answers.gone) }),
    ...(isDownload && { 429: problem(answers.tooMany) }),
    503: problem(answers.unavailable),
  };
}

/** The description of the open data, made from the schemas that shape them. */
export function openApi(site: string) {
  const { openData } = messagesOf("en");
  const paths = Object.values(operations as Record<string, Operation>).map((operation) => {
    const { name, path, params, query } = operation;
    const { title, text } = openData.operations[name];
    const parameters = [...(params ? parametersOf(params, "path") : []), ...parametersOf(query, "query")];
    const get = { operationId: name, summary: title, description: text, parameters };
    return [path, { get: { ...get, responses: answersOf(operation) } }] as const;
  });
  return {
    openapi: "3.1.1",
    info: { title: openData.title, version: "1.0.0", description: openData.lede },
    externalDocs: { description: openData.title, url: `${site}/${defaultLocale}/data` },
    servers: [{ url: site + root }],
    paths: Object.fromEntries(paths),
    components: { schemas: components() },
  };
}
