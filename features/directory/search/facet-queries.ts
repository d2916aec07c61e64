import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { idList, numberList } from "@/db/lists";
import { searchCells, searchTexts } from "@/db/schema/search";
import { type FilterKind, type Filters, publishedSince, type UpdatedKey } from "../filters";
import { type Cell, countCells, type FacetCounts, type Values } from "./cells";
import { readSigns } from "./terms";

const { cell, municipalityId, publishedAt } = searchTexts;

/** What the municipalities of each cell have in common; a cell never becomes another one. */
const known = new Map<number, Values>();

async function readCells(ids: readonly number[]): Promise<void> {
  const missing = ids.filter((id) => !known.has(id));
  if (missing.length === 0) return;
  const rows = await db
    .select({ id: searchCells.id, signs: searchCells.signs })
    .from(searchCells)
    .where(sql`${searchCells.id} = any(${numberList(missing)})`);
  for (const { id, signs } of rows) known.set(id, readSigns(signs));
}

/** Some municipalities, or all, in the cells of which every count is made. */
export async function listCells(now: Date, ids?: readonly string[]): Promise<Cell[]> {
  const within = (key: UpdatedKey) => sql<number>`
    count(*) filter (where ${publishedAt} >= ${publishedSince(key, now).toISOString()}::timestamptz)::int`;
  const rows = await db
    .select({
      cell,
      all: sql<number>`count(*)::int`,
      within: { month: within("month"), quarter: within("quarter"), year: within("year") },
    })
    .from(searchTexts)
    .where(ids && sql`${municipalityId} = any(${idList(ids)})`)
    .groupBy(cell);
  await readCells(rows.map((row) => row.cell));
  return rows.flatMap((row) => {
    const values = known.get(row.cell);
    return values ? [{ values, all: row.all, within: row.within }] : [];
  });
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
