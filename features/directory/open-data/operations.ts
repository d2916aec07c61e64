import { z } from "zod";
import type { Messages } from "@/lib/i18n/translator";
import {
  addressParams,
  figureFilters,
  figureQuery,
  idParams,
  noQuery,
  placeFilters,
  placeQuery,
} from "./query-schema";
import {
  countryListSchema,
  figureListSchema,
  indicatorListSchema,
  municipalityListSchema,
  municipalityWithFiguresSchema,
} from "./schema";

/** Where the open data begin. What follows it never changes its meaning; what would is a second version beside it. */
export const root = "/api/v1";

type Name = keyof Messages["openData"]["operations"];

/** One question that may be asked. `schema` is missing where the answer is no JSON. */
export type Operation<Q extends z.ZodObject = z.ZodObject> = {
  name: Name;
  /** Below `root`, as OpenAPI writes it. */
  path: string;
  params?: z.ZodObject;
  query: Q;
  type: string;
  schema?: z.ZodType;
  /** Whether it may say that a municipality has left. */
  mayBeGone?: boolean;
};

export const jsonType = "application/json";
export const csvType = "text/csv; charset=utf-8; header=present";

const operation = <Q extends z.ZodObject>(one: Operation<Q>): Operation<Q> => one;

const aMunicipality = {
  query: noQuery,
  type: jsonType,
  schema: municipalityWithFiguresSchema,
  mayBeGone: true,
};

export const operations = {
  municipalities: operation({
    ...{ name: "municipalities", path: "/municipalities", query: placeQuery },
    ...{ type: jsonType, schema: municipalityListSchema },
  }),
  municipality: operation({
    ...{ name: "municipality", path: "/municipalities/{id}", params: idParams },
    ...aMunicipality,
  }),
  address: operation({
    ...{ name: "address", path: "/addresses/{country}/{slug}", params: addressParams },
    ...aMunicipality,
  }),
  figures: operation({
    ...{ name: "figures", path: "/figures", query: figureQuery, type: jsonType, schema: figureListSchema },
  }),
  countries: operation({
    ...{ name: "countries", path: "/countries", query: noQuery, type: jsonType, schema: countryListSchema },
  }),
  indicators: operation({
    ...{
      name: "indicators",
      path: "/indicators",
      query: noQuery,
      type: jsonType,
      schema: indicatorListSchema,
    },
  }),
  municipalitiesCsv: operation({
    ...{ name: "municipalitiesCsv", path: "/municipalities.csv", query: placeFilters, type: csvType },
  }),
  figuresCsv: operation({
    ...{ name: "figuresCsv", path: "/figures.csv", query: figureFilters, type: csvType },
  }),
  geojson: operation({
    ...{ name: "geojson", path: "/municipalities.geojson", query: placeFilters },
    ...{ type: "application/geo+json", schema: z.looseObject({ type: z.literal("FeatureCollection") }) },
  }),
  datasetCsv: operation({ name: "datasetCsv", path: "/dataset.csv", query: noQuery, type: csvType }),
  datasetJsonl: operation({
    ...{ name: "datasetJsonl", path: "/dataset.jsonl", query: noQuery, type: "application/jsonl" },
  }),
  openapi: operation({
    ...{ name: "openapi", path: "/openapi.json", query: noQuery, type: jsonType },
    schema: z.looseObject({ openapi: z.string() }),
  }),
} satisfies Record<Name, Operation>;
