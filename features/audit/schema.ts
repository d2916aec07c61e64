import { z } from "zod";
import { recordPath } from "@/features/auth/staff-pages";
import { queryValue } from "@/lib/query-value";
import { storable } from "@/lib/text/storable";
import { type RecordKind, recordKinds } from "./recorded-actions";

// Postgres knows no year 0, and nothing was recorded before there were computers.
const day = z.iso.date().refine((text) => text >= "1970");
const entryId = queryValue(z.coerce.number().int().min(1).max(2_147_483_647));

/** What the record is asked for in its address. What cannot be understood is left out. */
export const recordQuerySchema = z.object({
  /** A part of somebody's name or address. */
  q: queryValue(z.string()).transform((text) =>
    storable(text ?? "")
      .trim()
      .slice(0, 100),
  ),
  kind: queryValue(z.enum(recordKinds as [RecordKind, ...RecordKind[]])),
  municipality: queryValue(z.uuid()),
  /** Days in UTC, both included. */
  from: queryValue(day),
  to: queryValue(day),
  /** Entries older than this one, or newer than that one. */
  before: entryId,
  after: entryId,
});
export type RecordQuery = z.output<typeof recordQuerySchema>;
export type RecordFilter = Omit<RecordQuery, "before" | "after">;

/** The filters that are set, as they stand in an address. */
export const setFilters = ({ q, kind, municipality, from, to }: RecordFilter): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ q, kind, municipality, from, to }).flatMap(([key, value]) =>
      value ? [[key, value]] : [],
    ),
  );

export const exportPath = `${recordPath}/export`;

/** The address of the list or of its export, as short as it can be said. */
export function recordAddress(
  filter: RecordFilter,
  { path = recordPath, ...place }: { path?: string; before?: number; after?: number } = {},
): string {
  const at = Object.entries(place).map(([key, id]) => [key, String(id)]);
  const query = new URLSearchParams([...Object.entries(setFilters(filter)), ...at]);
  return query.size > 0 ? `${path}?${query}` : path;
}
