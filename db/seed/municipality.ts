import { and, eq, inArray, sql } from "drizzle-orm";
import { networkInHistory } from "@/features/auth/name-in-history";
import type { Localized } from "@/lib/i18n/localized";
import { writeAudits } from "../audit";
import type { Transaction } from "../client";
import { rebuildTasksOf } from "../draft-tasks";
import { readUnits, writeAllPublished } from "../published";
import { publications } from "../schema/editorial";
import { countries } from "../schema/network";
import { addressHistory, municipalities, revisions } from "../schema/profiles";
import type { Partner } from "./partners";

type Address = Pick<Partner, "countryCode" | "slug">;
/** A partner that is to be shown, with what it is called in the database. */
type Created = Partner & { municipalityId: string; revisionId: string };

const keyOf = ({ countryCode, slug }: Address) => `${countryCode}/${slug}`;
const found = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`${what} was not written`);
  return value;
};

/**
 * Creates and publishes municipalities, each unless its address is or was in use: what people have made of it since,
 * another address or its withdrawal included, is never touched. Answers with how many there are more.
 */
export async function createPartners(tx: Transaction, partners: readonly Partner[]): Promise<number> {
  const created = await place(tx, partners);
  if (created.length === 0) return 0;
  await show(tx, created);
  const ids = created.map(({ municipalityId }) => municipalityId);
  await rebuildTasksOf(tx, ids);
  await writeAudits(
    tx,
    ids.flatMap((id) =>
      (["profile.created", "profile.published"] as const).map((action) => ({
        ...{ accountId: null, actorName: networkInHistory, action },
        subject: { kind: "municipality" as const, id },
        detail: { before: null, after: 1 },
      })),
    ),
  );
  return created.length;
}

/** The same for one. */
export const createPartner = (tx: Transaction, partner: Partner): Promise<number> =>
  createPartners(tx, [partner]);

/** Those of the partners whose addresses were free, each with its first revision. */
async function place(tx: Transaction, partners: readonly Partner[]): Promise<Created[]> {
  const addresses = partners.map(({ countryCode, slug }) => sql`(${countryCode}, ${slug})`);
  const known = await tx
    .select({ countryCode: addressHistory.countryCode, slug: addressHistory.slug })
    .from(addressHistory)
    .where(sql`(${addressHistory.countryCode}, ${addressHistory.slug}) in (${sql.join(addresses, sql`, `)})`);
  const used = new Set(known.map(keyOf));
  const free = partners.filter((partner) => !used.has(keyOf(partner)));
  if (free.length === 0) return [];
  const rows = await tx
    .insert(municipalities)
    .values(free.map(({ id, countryCode, slug }) => ({ id, countryCode, slug })))
    .onConflictDoNothing()
    .returning({
      municipalityId: municipalities.id,
      countryCode: municipalities.countryCode,
      slug: municipalities.slug,
    });
  if (rows.length === 0) return [];
  await tx.insert(addressHistory).values(rows);
  const byAddress = new Map(free.map((partner) => [keyOf(partner), partner]));
  const made = rows.map((row) => ({ ...found(byAddress.get(keyOf(row)), row.slug), ...row }));
  return withRevisions(tx, made);
}

async function withRevisions(tx: Transaction, made: (Partner & { municipalityId: string })[]) {
  const first = await tx
    .insert(revisions)
    .values(
      made.map(({ municipalityId, profile }) => ({
        ...{ municipalityId, profile },
        ...{ number: 1, kind: "created" as const, authorName: networkInHistory },
      })),
    )
    .returning({ id: revisions.id, municipalityId: revisions.municipalityId });
  await tx
    .update(municipalities)
    .set({ draftRevisionId: sql`${revisions.id}`, publishedRevisionId: sql`${revisions.id}` })
    .from(revisions)
    .where(
      and(
        eq(revisions.municipalityId, municipalities.id),
        inArray(
          revisions.id,
          first.map(({ id }) => id),
        ),
      ),
    );
  const revisionOf = new Map(first.map(({ id, municipalityId }) => [municipalityId, id]));
  return made.map((one) => ({
    ...one,
    revisionId: found(revisionOf.get(one.municipalityId), `The first revision of ${one.slug}`),
  }));
}

async function show(tx: Transaction, created: readonly Created[]): Promise<void> {
  const codes = [...new Set(created.map(({ countryCode }) => countryCode))];
  const lands = await tx
    .select({ code: countries.code, names: countries.names })
    .from(countries)
    .where(inArray(countries.code, codes));
  const namesOf = new Map<string, Localized>(lands.map(({ code, names }) => [code, names]));
  const now = new Date();
  const shown = created.map(({ id: _, publishedAt = now, ...partner }) => ({
    ...partner,
    publishedAt,
    countryNames: found(namesOf.get(partner.countryCode), `The country ${partner.countryCode}`),
  }));
  await writeAllPublished(tx, shown, await readUnits(tx));
  await tx.insert(publications).values(
    shown.map(({ municipalityId, revisionId, changeNote, publishedAt }) => ({
      ...{ municipalityId, revisionId, changeNote, publishedAt },
      ...{ number: 1, publisherName: networkInHistory },
    })),
  );
}
