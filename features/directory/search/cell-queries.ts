import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { networkTag } from "@/features/profiles/cache-tags";
import type { Filters } from "../filters";
import { countCells } from "./cells";
import { listCells } from "./facet-queries";

/** All municipalities as they are counted on a day; kept until something is published. */
async function listAllCells(day: string) {
  "use cache";
  cacheLife("max");
  cacheTag(networkTag);
  return listCells(new Date(day));
}

/** How many municipalities fulfil filters on a day ("2026-11-27"), and how many each other filter would leave. */
export async function countAllFitting(filters: Filters, day: string) {
  "use cache";
  cacheLife("max");
  cacheTag(networkTag);
  return countCells(await listAllCells(day), filters);
}
