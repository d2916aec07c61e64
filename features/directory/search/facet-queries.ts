import "server-only";
import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { idList } from "@/db/lists";
import { searchCells, searchTexts } from "@/db/schema/search";
import { type FilterKind, type Filters, publishedSince, type UpdatedKey } from "../filters";
import { type Cell, countCells, type FacetCounts } from "./cells";
import { readSigns } from "./terms";

const { cell, municipalityId, publishedAt } = searchTexts;

/** Some municipalities, or all, in the cells of which every count is made. */
export async function listCells(now: Date, ids?: readonly string[]): Promise<Cell[]> {
  const within = (key: UpdatedKey) => sql<number>`
    count(*) filter (where ${publishedAt} >= ${publishedSince(key, now).toISOString()}::timestamptz)::int`;
  const counted = db
    .select({
      counted: sql<number>`${cell}`.as("counted_cell"),
      all: sql<number>`count(*)::int`.as("n"),
      month: within("month").as("month"),
      quarter: within("quarter").as("quarter"),
      year: within("year").as("year"),
    })
    .from(searchTexts)
    .where(ids && sql`${municipalityId} = any(${idList(ids)})`)
    .groupBy(cell)
    .as("counted");
  const cells = await db
    .select({
      signs: searchCells.signs,
      all: counted.all,
      within: { month: counted.month, quarter: counted.quarter, year: counted.year },
    })
    .from(counted)
    .innerJoin(searchCells, eq(searchCells.id, counted.counted));
  return cells.map(({ signs, ...counts }) => ({ values: readSigns(signs), ...counts }));
}

/** Counts some kinds among some municipalities, each as far as the filters of the other kinds fit. */
export async function countFacets(
  ids: readonly string[],
  kinds: readonly FilterKind[],
  filters: Filters,
  now: Date,
): Promise<Partial<FacetCounts>> {
  if (kinds.length === 0) return {};
  const { facets } = countCells(await listCells(now, ids), filters);
  return Object.fromEntries(kinds.map((kind) => [kind, facets[kind]]));
}
