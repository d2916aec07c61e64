import "server-only";
import { sql } from "drizzle-orm";
import { draftSummaries } from "@/db/schema/editorial";
import { countries } from "@/db/schema/network";
import { municipalities } from "@/db/schema/profiles";
import type { Localized } from "@/lib/i18n/localized";

/**
 * A municipality as lists name it, without reading its draft; for a query that joins its country and, if there is one, its
 * row of `draft_summaries`.
 */
export const listedPlace = {
  slug: municipalities.slug,
  countrySlug: countries.slug,
  countryNames: countries.names,
  name: sql<string>`coalesce(${draftSummaries.name}, ${municipalities.slug})`,
  region: sql<Localized>`coalesce(${draftSummaries.region}, '{}')`,
};
