import { z } from "zod";
import { municipalitiesPath } from "@/features/auth/paths";
import { queryValue } from "@/lib/query-value";

/** What the list of municipalities is asked for in its address. What cannot be understood is left out. */
export const listQuerySchema = z.object({
  q: queryValue(z.string().max(200)).transform((q) => q ?? ""),
  page: queryValue(z.coerce.number().int().min(1).max(100_000)).transform((page) => page ?? 1),
});
export type ListQuery = z.output<typeof listQuerySchema>;

/** The address of the list as it is asked for, as short as it can be said. */
export function listAddress({ q, page }: ListQuery): string {
  const asked = new URLSearchParams({ ...(q && { q }), ...(page > 1 && { page: String(page) }) });
  return asked.size > 0 ? `${municipalitiesPath}?${asked}` : municipalitiesPath;
}
