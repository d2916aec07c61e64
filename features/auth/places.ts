import "server-only";
import { and, eq, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { countries } from "@/db/schema/network";
import { addressHistory, municipalities } from "@/db/schema/profiles";
import type { Address } from "./paths";

/** What the policy has to know about a municipality. */
export type Place = { municipalityId: string; countryCode: string };
/** The same with where it is now, and whether nobody may write about it any more. */
export type FoundPlace = Place & { address: Address; isArchived: boolean };

const uuid = z.uuid();

export const findById = async (municipalityId: string): Promise<FoundPlace | null> =>
  uuid.safeParse(municipalityId).success ? find(eq(municipalities.id, municipalityId)) : null;

const isSlug = (text: string) => /^[a-z0-9-]+$/.test(text);

/** By the address it has now or, when none has it now, the one it had before. */
export async function findByAddress(country: string, slug: string): Promise<FoundPlace | null> {
  // Postgres fails on some of what an address can hold, such as NUL.
  if (!isSlug(country) || !isSlug(slug)) return null;
  const current = await find(and(eq(countries.slug, country), eq(municipalities.slug, slug)));
  if (current) return current;
  const [former] = await db
    .select({ municipalityId: addressHistory.municipalityId })
    .from(addressHistory)
    .innerJoin(countries, eq(countries.code, addressHistory.countryCode))
    .where(and(eq(countries.slug, country), eq(addressHistory.slug, slug)));
  return former ? findById(former.municipalityId) : null;
}

async function find(where: SQL | undefined): Promise<FoundPlace | null> {
  const [place] = await db
    .select({
      municipalityId: municipalities.id,
      countryCode: municipalities.countryCode,
      address: { country: countries.slug, slug: municipalities.slug },
      isArchived: sql<boolean>`${municipalities.archivedAt} is not null`,
    })
    .from(municipalities)
    .innerJoin(countries, eq(countries.code, municipalities.countryCode))
    .where(where);
  return place ?? null;
}
