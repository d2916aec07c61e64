import "server-only";
import { eq, inArray, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { municipalityName } from "@/db/municipality-name";
import { grants } from "@/db/schema/grants";
import { countries } from "@/db/schema/network";
import { municipalities, revisions } from "@/db/schema/profiles";
import type { Role } from "@/features/auth/scopes";
import type { Locale } from "@/lib/i18n/locales";
import { toPlace } from "./managed-mutations";
import type { NamedPlace } from "./person-names";

export type NamedGrant = {
  id: string;
  accountId: string;
  role: Role;
  language: Locale | null;
  place: NamedPlace;
};

/** The grants of some accounts, in the order in which they were given, with the names of their places. */
export async function namedGrants(accountIds: string[]): Promise<NamedGrant[]> {
  const rows = await db
    .select({
      grant: grants,
      country: countries.code,
      countryNames: countries.names,
      municipality: municipalityName,
    })
    .from(grants)
    .leftJoin(municipalities, eq(municipalities.id, grants.municipalityId))
    .leftJoin(revisions, eq(revisions.id, municipalities.draftRevisionId))
    .leftJoin(
      countries,
      eq(countries.code, sql`coalesce(${grants.countryCode}, ${municipalities.countryCode})`),
    )
    .where(inArray(grants.accountId, accountIds))
    .orderBy(grants.createdAt, grants.id);
  return rows.flatMap(({ grant, country, countryNames, municipality }) => {
    const { id, accountId, role, language, scope, municipalityId } = grant;
    const place = toPlace({ scope, municipalityId, countryCode: country });
    if (!place) return [];
    const names = { ...(municipalityId && { municipality }), ...(countryNames && { countryNames }) };
    return [{ id, accountId, role, language, place: { ...place, ...names } }];
  });
}
