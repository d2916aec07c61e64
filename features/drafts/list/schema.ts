import { z } from "zod";
import { municipalitiesPath } from "@/features/auth/paths";

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);

/** What the list of municipalities is asked for in its address. What cannot be understood is left out. */
export const listQuerySchema = z.object({
  q: z.preprocess(first, z.string().max(200)).catch(""),
  page: z.preprocess(first, z.coerce.number().int().min(1).max(100_000)).catch(1),
});
export type ListQuery = z.output<typeof listQuerySchema>;

/** The address of the list as it is asked for, as short as it can be said. */
export function listAddress({ q, page }: ListQuery): string {
  const asked = new URLSearchParams({ ...(q && { q }), ...(page > 1 && { page: String(page) }) });
  return asked.size > 0 ? `${municipalitiesPath}?${asked}` : municipalitiesPath;
}
