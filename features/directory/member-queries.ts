import "server-only";
import { eq, inArray, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { countries, indicators, statuses } from "@/db/schema/network";
import { publishedFigures, publishedProfiles } from "@/db/schema/profiles";
import type { Profile } from "@/features/profiles/schema";
import { groupFigures } from "./figures";
import type { MemberFigure, MemberValue } from "./schema";

/** The columns of a `Member`; the query joins `statuses`. */
export const memberColumns = {
  id: publishedProfiles.municipalityId,
  slug: publishedProfiles.slug,
  name: publishedProfiles.name,
  officialName: publishedProfiles.officialName,
  officialLang: sql<string>`coalesce(${publishedProfiles.profile} #>> '{names,official,lang}', '')`,
  region: publishedProfiles.region,
  status: publishedProfiles.status,
  statusNames: statuses.names,
  latitude: publishedProfiles.latitude,
  longitude: publishedProfiles.longitude,
  publishedAt: publishedProfiles.publishedAt,
};

/** The columns of a `FoundRow`; the query joins `statuses` and `countries`. */
export const foundColumns = {
  ...memberColumns,
  names: sql<Profile["names"]>`${publishedProfiles.profile} -> 'names'`,
  countryCode: countries.code,
  countrySlug: countries.slug,
  countryNames: countries.names,
};

/** The published figures of some municipalities, by municipality, in the order of the indicators. Not cached. */
export async function listFiguresOf(ids: string[]): Promise<Map<string, MemberFigure[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({
      municipalityId: publishedFigures.municipalityId,
      figureId: publishedFigures.figureId,
      indicator: publishedFigures.indicator,
      unit: publishedFigures.unit,
      about: publishedFigures.about,
      observation: publishedFigures.observation,
      sourceKind: publishedFigures.sourceKind,
    })
    .from(publishedFigures)
    .leftJoin(indicators, eq(indicators.key, publishedFigures.indicator))
    .where(inArray(publishedFigures.municipalityId, ids))
    .orderBy(
      sql`${indicators.position} nulls last`,
      publishedFigures.figureId,
      publishedFigures.municipalityId,
      publishedFigures.position,
    );
  const byMember = new Map<string, MemberValue[]>();
  for (const { municipalityId, ...value } of rows) {
    byMember.set(municipalityId, [...(byMember.get(municipalityId) ?? []), value]);
  }
  return new Map([...byMember].map(([id, values]) => [id, groupFigures(values)]));
}
