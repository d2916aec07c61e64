import { inArray } from "drizzle-orm";
import { fewAtATime } from "@/lib/few-at-a-time";
import { db } from "../client";
import { newCountry } from "../new-country";
import { countries, statuses } from "../schema/network";
import { addressHistory } from "../schema/profiles";
import { createPartners } from "../seed/municipality";
import type { Partner } from "../seed/partners";
import { countryRows, statusRows } from "../seed/reference";
import { type Addressed, giveAddresses } from "./addresses";
import { listPlaces, type Place } from "./places";
import { profileOf } from "./profile";
import { statusesOfFill } from "./statuses";

/** So many are written in one transaction, and so many transactions at once. */
const BATCH = 200;
const AT_ONCE = 3;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Over so many days the publications are spread. */
const DAYS = 1000;

type Told = (done: number, total: number) => void;

/**
 * Fills the database with invented profiles of so many real places, those that are there already among them; answers with how
 * many it wrote. It may be ended at any time and goes on where it was.
 */
export async function fill(most: number, tell: Told): Promise<number> {
  const places = listPlaces(most);
  await db
    .insert(statuses)
    .values([...statusRows, ...statusesOfFill])
    .onConflictDoNothing();
  await addCountries(places);
  const missing = await withAddresses(places);
  const now = Date.now();
  let [done, written] = [places.length - missing.length, 0];
  tell(done, places.length);
  const batches = Array.from({ length: Math.ceil(missing.length / BATCH) }, (_, i) =>
    missing.slice(i * BATCH, (i + 1) * BATCH),
  );
  const inTurn = fewAtATime(AT_ONCE);
  const write = (batch: Addressed[]) =>
    inTurn(async () => {
      const partners = batch.map((place) => partnerOf(place, now));
      const more = await db.transaction((tx) => createPartners(tx, partners));
      written += more;
      done += batch.length;
      tell(done, places.length);
    });
  await Promise.all(batches.map(write));
  return written;
}

async function addCountries(places: readonly Place[]): Promise<void> {
  const codes = [...new Set(places.map(({ countryCode }) => countryCode))];
  const known = new Map(countryRows.map((row) => [row.code, row]));
  const rows = codes.map((code) => known.get(code) ?? newCountry(code));
  if (rows.length > 0) await db.insert(countries).values(rows).onConflictDoNothing();
}

/** Those that are not there yet, each with an address that nobody has or had. */
async function withAddresses(places: readonly Place[]): Promise<Addressed[]> {
  const codes = [...new Set(places.map(({ countryCode }) => countryCode))];
  const rows = await db
    .select({
      countryCode: addressHistory.countryCode,
      slug: addressHistory.slug,
      id: addressHistory.municipalityId,
    })
    .from(addressHistory)
    .where(inArray(addressHistory.countryCode, codes));
  const present = new Set(rows.map(({ id }) => id));
  const taken = new Map<string, Set<string>>();
  for (const { countryCode, slug } of rows)
    taken.set(countryCode, (taken.get(countryCode) ?? new Set()).add(slug));
  return giveAddresses(
    places.filter(({ id }) => !present.has(id)),
    taken,
  );
}

const partnerOf = (place: Addressed, now: number): Partner => ({
  id: place.id,
  countryCode: place.countryCode,
  slug: place.slug,
  profile: profileOf(place),
  changeNote: { en: "First published.", tr: "İlk kez yayımlandı." },
  publishedAt: new Date(now - (place.seed % DAYS) * DAY_MS),
});
