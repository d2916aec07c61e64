import "server-only";
import { and, eq, inArray, ne, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { isFirst } from "@/db/is-first";
import { indicators } from "@/db/schema/network";
import { publishedFigures } from "@/db/schema/profiles";
import type { Precision } from "@/features/figures/schema";

const { municipalityId, countryCode, figureId, indicator, aboutKind, observation, unit, value } =
  publishedFigures;

/**
 * The first figure of each municipality of a country that it has of each indicator itself, by the value that lists use.
 * Who asks for no more than counts need is answered from `published_figures_of_country` alone.
 */
export const ownValues = (code: string, keys: string[]) =>
  db
    .selectDistinctOn([indicator, municipalityId], {
      municipality: sql<string>`${municipalityId}`.as("municipality"),
      key: sql<string>`${indicator}`.as("key"),
      amount: sql<number>`${value}`.as("amount"),
      precision: sql<Precision>`${observation} ->> 'precision'`.as("precision"),
      sourceKind: sql<string>`${publishedFigures.sourceKind}`.as("kind"),
      isExact: sql<boolean>`${publishedFigures.isExact}`.as("is_exact"),
      isInUnit: sql<boolean>`${unit} = ${indicators.unit}`.as("is_in_unit"),
      day: sql<string | null>`${publishedFigures.day}`.as("day"),
    })
    .from(publishedFigures)
    .innerJoin(indicators, eq(indicators.key, indicator))
    .where(and(eq(countryCode, code), isFirst, inArray(indicator, keys), ne(aboutKind, "wider")))
    .orderBy(indicator, municipalityId, figureId)
    .as("own");
