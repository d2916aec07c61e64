import { z } from "zod";
import { aboutSchema } from "@/features/figures/schema";
import { messagesOf } from "@/lib/i18n/translator";
import { filterValues } from "../filters";

// What may be asked. Other than pages for people (`filtersSchema`), which leave out what they do not understand, the
// open data refuse it: a program that misspells a filter would take the whole set for what it asked.

const words = messagesOf("en").openData.parameters;
const said = <T extends z.ZodType>(schema: T, name: keyof typeof words): T =>
  schema.meta({ description: words[name] });

const several = <T extends z.ZodType>(one: T) => z.array(one).max(50).default([]);
const limit = (most: number, usual: number) => {
  const error = `It is a whole number from 1 to ${most}.`;
  return said(
    z.coerce.number<string>({ error }).int(error).min(1, error).max(most, error).default(usual),
    "limit",
  );
};

const kinds = {
  country: said(several(filterValues.country), "country"),
  status: said(several(filterValues.status), "status"),
  population: said(several(filterValues.population), "population"),
  language: said(several(filterValues.language), "language"),
  updated: said(filterValues.updated.nullable().default(null), "updated"),
};

export const placeFilters = z.strictObject({
  ...kinds,
  indicator: said(several(filterValues.indicator), "indicator"),
});
export type PlaceFilters = z.infer<typeof placeFilters>;

/** So many of the best matches of a search can be had. */
export const MOST_FOUND = 200;

export const placeQuery = placeFilters.extend({
  q: said(z.string().trim().min(1).max(100).optional(), "q"),
  limit: limit(MOST_FOUND, 50),
  cursor: said(z.uuid().optional(), "cursor"),
});
export type PlaceQuery = z.infer<typeof placeQuery>;

const aboutKinds = aboutSchema.options.map((option) => option.shape.kind.value);

export const figureFilters = z.strictObject({
  ...kinds,
  municipality: said(several(z.uuid()), "municipality"),
  indicator: said(several(filterValues.indicator), "anyIndicator"),
  about: said(several(z.enum(aboutKinds)), "about"),
  primary: said(z.enum(["true", "false"]).optional(), "primary"),
});
export type FigureFilters = z.infer<typeof figureFilters>;

/** The last row of a page: the municipality, the figure and the position in it. */
const figureCursor = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[a-z0-9-]{1,40}\.\d{1,4}$/)
  .optional();

export const figureQuery = figureFilters.extend({
  limit: limit(1000, 100),
  cursor: said(figureCursor, "cursor"),
});
export type FigureQuery = z.infer<typeof figureQuery>;

export const noQuery = z.strictObject({});
export const idParams = z.object({ id: said(z.uuid(), "id") });
export const addressParams = z.object({
  country: said(z.string().regex(/^[a-z0-9-]+$/), "countrySlug"),
  slug: said(z.string().regex(/^[a-z0-9-]+$/), "slug"),
});
