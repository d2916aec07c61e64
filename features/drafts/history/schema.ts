import { z } from "zod";
import { type Address, editorPath } from "@/features/auth/paths";
import { queryValue } from "@/lib/query-value";
import { comparisonViews } from "../comparison/views";
import { writtenRevisionNumber } from "../revision-number";

const revision = queryValue(writtenRevisionNumber);

/** What the page of the history is asked for in its address. What cannot be understood is left out. */
export const historyQuerySchema = z.object({
  /** The numbers of the two revisions to compare. */
  from: revision,
  to: revision,
  view: queryValue(z.enum(comparisonViews)).transform((view) => view ?? "words"),
  /** Revisions older than this one, or newer than that one. */
  before: revision,
  after: revision,
});
export type HistoryQuery = z.output<typeof historyQuerySchema>;

/** The address of the history as it is asked for, as short as it can be said. */
export function historyAddress(address: Address, query: Partial<HistoryQuery> = {}): string {
  const { view, ...numbers } = query;
  const asked = Object.entries(numbers).flatMap(([key, value]) => (value ? [[key, String(value)]] : []));
  const all = new URLSearchParams([...asked, ...(view && view !== "words" ? [["view", view]] : [])]);
  const path = `${editorPath(address)}/history`;
  return all.size > 0 ? `${path}?${all}` : path;
}

export const historyExportPath = (address: Address): string => `${historyAddress(address)}/export`;

export const restoreSchema = z.object({
  municipalityId: z.uuid(),
  /** The revision whose text is taken up again, and the newest one that the person knows. */
  number: writtenRevisionNumber,
  baseRevision: writtenRevisionNumber,
});
