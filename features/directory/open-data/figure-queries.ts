import "server-only";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { indicators } from "@/db/schema/network";
import { publishedFigures, publishedProfiles } from "@/db/schema/profiles";
import { placesMatching, readPlaces } from "./place-queries";
import type { FigureFilters, FigureQuery } from "./query-schema";
import { figureOf, type ObservationRow } from "./rows";
import type { FigureRow } from "./schema";

const { municipalityId, figureId, position } = publishedFigures;

const columns = {
  municipalityId,
  figureId,
  position,
  indicator: publishedFigures.indicator,
  indicatorNames: indicators.names,
  unit: publishedFigures.unit,
  about: publishedFigures.about,
  observation: publishedFigures.observation,
  sourceKind: publishedFigures.sourceKind,
  value: publishedFigures.value,
};

type OfFigures = Pick<FigureFilters, "indicator" | "about" | "primary">;

const figuresMatching = ({ indicator, about, primary }: OfFigures) =>
  and(
    indicator.length > 0 ? inArray(publishedFigures.indicator, indicator) : undefined,
    about.length > 0 ? inArray(sql`${publishedFigures.about} ->> 'kind'`, about) : undefined,
    primary === undefined ? undefined : sql`(${position} = 0) = ${primary === "true"}`,
  );

const allFigures: OfFigures = { indicator: [], about: [] };

/** The figures of some municipalities that fit, by municipality. */
export async function readFiguresOf(
  ids: readonly string[],
  filters: OfFigures = allFigures,
  on: Database | Transaction = db,
): Promise<Map<string, ObservationRow[]>> {
  if (ids.length === 0) return new Map();
  const rows = await on
    .select(columns)
    .from(publishedFigures)
    .leftJoin(indicators, eq(indicators.key, publishedFigures.indicator))
    .where(and(inArray(municipalityId, [...ids]), figuresMatching(filters)))
    .orderBy(asc(municipalityId), asc(figureId), asc(position));
  const byMunicipality = new Map<string, ObservationRow[]>(ids.map((id) => [id, []]));
  for (const row of rows) byMunicipality.get(row.municipalityId)?.push(row);
  return byMunicipality;
}

/** A page of the long table, in the order of municipality, figure and position. `last` leads to the next one. */
export async function listFigures({ limit, cursor, ...filters }: FigureQuery) {
  const { municipality, indicator: _, about: __, primary: ___, ...ofPlaces } = filters;
  const [place, figure, at] = cursor?.split(".") ?? [];
  const after =
    place && sql`(${municipalityId}, ${figureId}, ${position}) > (${place}::uuid, ${figure}, ${at}::int)`;
  const rows = await db
    .select(columns)
    .from(publishedFigures)
    .innerJoin(publishedProfiles, eq(publishedProfiles.municipalityId, municipalityId))
    .leftJoin(indicators, eq(indicators.key, publishedFigures.indicator))
    .where(
      and(
        placesMatching(ofPlaces, new Date()),
        figuresMatching(filters),
        municipality.length > 0 ? inArray(municipalityId, municipality) : undefined,
        after || undefined,
      ),
    )
    .orderBy(asc(municipalityId), asc(figureId), asc(position))
    .limit(limit + 1);
  const shown = rows.slice(0, limit);
  const places = await readPlaces([...new Set(shown.map((row) => row.municipalityId))]);
  const byId = new Map(places.map((one) => [one.id, one]));
  const end = rows.length > limit ? shown.at(-1) : undefined;
  return {
    figures: shown.flatMap((row): FigureRow[] => {
      const of = byId.get(row.municipalityId);
      return of ? [figureOf(row, of)] : [];
    }),
    last: end ? [end.municipalityId, end.figureId, end.position].join(".") : null,
  };
}
