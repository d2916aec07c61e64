import "server-only";
import { and, eq, inArray, ne, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { indicators } from "@/db/schema/network";
import { publishedFigures, publishedProfiles } from "@/db/schema/profiles";
import type { Precision } from "@/features/figures/schema";

const { municipalityId, figureId, indicator, about, observation, position, unit, value } = publishedFigures;

/** The first figure of each municipality of a country that it has of each indicator itself, by the value that lists use. */
export const ownValues = (code: string, keys: string[]) =>
  db
    .selectDistinctOn([municipalityId, indicator], {
      municipality: sql<string>`${municipalityId}`.as("municipality"),
      key: sql<string>`${indicator}`.as("key"),
      amount: sql<number>`${value}`.as("amount"),
      precision: sql<Precision>`${observation} ->> 'precision'`.as("precision"),
      sourceKind: sql<string>`${publishedFigures.sourceKind}`.as("kind"),
      isExact:
        sql<boolean>`${observation} ->> 'precision' = 'exact' and ${observation} ->> 'high' is null`.as(
          "is_exact",
        ),
      isInUnit: sql<boolean>`${unit} = ${indicators.unit}`.as("is_in_unit"),
      day: sql<string | null>`${observation} -> 'date' ->> 'value'`.as("day"),
    })
    .from(publishedFigures)
    .innerJoin(publishedProfiles, eq(publishedProfiles.municipalityId, municipalityId))
    .innerJoin(indicators, eq(indicators.key, indicator))
    .where(
      and(
        eq(publishedProfiles.countryCode, code),
        eq(position, 0),
        inArray(indicator, keys),
        ne(sql`${about} ->> 'kind'`, "wider"),
      ),
    )
    .orderBy(municipalityId, indicator, figureId)
    .as("own");
