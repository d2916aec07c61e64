import "server-only";
import { eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { municipalityName } from "@/db/municipality-name";
import { accounts } from "@/db/schema/accounts";
import { countries } from "@/db/schema/network";
import { municipalities, revisions } from "@/db/schema/profiles";
import { can } from "@/features/auth/policy";
import type { RecordScope } from "@/features/auth/scopes";
import type { Names } from "./names";
import type { RecordRow } from "./queries";
import { shownAccounts } from "./reach-queries";

const uuid = /^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/;
/** Of no more municipalities the names of all are read, so that one can be chosen. */
const OFFERED = 200;
const uuids = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/g;

/**
 * The municipalities whose names are needed: all of a small network, otherwise whatever the entries could mean one by, which
 * is their subjects and all that their details name.
 */
async function namedMunicipalities(rows: readonly RecordRow[]): Promise<string[]> {
  const some = await db
    .select({ id: municipalities.id })
    .from(municipalities)
    .limit(OFFERED + 1);
  if (some.length <= OFFERED) return some.map(({ id }) => id);
  const texts = rows.map(({ subjectId, detail }) => `${subjectId} ${JSON.stringify(detail)}`);
  return [...new Set(texts.flatMap((text) => text.match(uuids) ?? []))];
}

/** What people and places in these entries are called now, and which of them the actor may look at. */
export async function namesFor({ actor }: RecordScope, rows: RecordRow[]): Promise<Names> {
  const ids = rows.flatMap(({ accountId, subjectKind, subjectId }) => [
    ...(accountId ? [accountId] : []),
    ...(subjectKind === "account" && uuid.test(subjectId) ? [subjectId] : []),
  ]);
  const [people, towns, lands] = await Promise.all([
    db
      .select({ id: accounts.id, name: accounts.name, email: accounts.email })
      .from(accounts)
      .where(inArray(accounts.id, ids)),
    db
      .select({
        id: municipalities.id,
        slug: municipalities.slug,
        countryCode: municipalities.countryCode,
        name: municipalityName,
      })
      .from(municipalities)
      .leftJoin(revisions, eq(revisions.id, municipalities.draftRevisionId))
      .where(inArray(municipalities.id, await namedMunicipalities(rows))),
    db.select({ code: countries.code, slug: countries.slug, names: countries.names }).from(countries),
  ]);
  const shown = await shownAccounts(
    actor,
    people.map(({ id }) => id),
  );
  const countrySlug = new Map(lands.map(({ code, slug }) => [code, slug]));
  return {
    accounts: new Map(
      people.map(({ id, name, email }) => {
        const isShown = shown.has(id);
        return [id, { name, email: isShown ? email : null, isShown }];
      }),
    ),
    municipalities: new Map(
      towns.map(({ id, countryCode, slug, name }) => {
        const place = { municipalityId: id, countryCode };
        const address = { country: countrySlug.get(countryCode) ?? "", slug };
        const isReadable = can(actor, "records.read", place);
        return [id, { name, address, isReadable, isShown: can(actor, "profile.edit", place) }];
      }),
    ),
    countries: new Map(lands.map(({ code, names }) => [code, names])),
  };
}
