import "server-only";
import { eq } from "drizzle-orm";
import { writeAudit } from "@/db/audit";
import { db } from "@/db/client";
import { rebuildTasks } from "@/db/draft-tasks";
import { rewritePublished } from "@/db/published";
import { addressHistory, municipalities, revisions } from "@/db/schema/profiles";
import type { AdminScope, ManagerScope } from "@/features/auth/scopes";
import { emptyProfile } from "./empty-profile";
import {
  listPublicAddresses,
  lockPlace,
  type NoAddress,
  openCountry,
  reserveAddress,
} from "./place-mutations";
import type { NewMunicipality } from "./schema";

type Address = { countrySlug: string; slug: string };

/** Adds a municipality that nobody but editors sees, with a page of its names; null when the country is not the actor's. */
export function createMunicipality(
  { actor }: AdminScope,
  { country: code, address: typed, ...names }: NewMunicipality,
): Promise<{ created: Address } | NoAddress | null> {
  return db.transaction(async (tx) => {
    const country = await openCountry(tx, actor, code);
    if (!country) return null;
    const address = await reserveAddress(tx, {
      ...{ text: typed || names.name, countryCode: code, own: null },
    });
    if ("refused" in address) return address;
    const [made] = await tx.insert(municipalities).values(address).returning({ id: municipalities.id });
    if (!made) throw new Error("The municipality was not written");
    await tx.insert(addressHistory).values({ ...address, municipalityId: made.id });
    const { accountId, name: authorName } = actor;
    const [first] = await tx
      .insert(revisions)
      .values({
        ...{ municipalityId: made.id, number: 1, kind: "created", authorId: accountId, authorName },
        profile: emptyProfile(names),
      })
      .returning({ id: revisions.id });
    await tx
      .update(municipalities)
      .set({ draftRevisionId: first?.id ?? null })
      .where(eq(municipalities.id, made.id));
    await rebuildTasks(tx, made.id);
    await writeAudit(tx, {
      ...{ accountId, actorName: authorName, action: "municipality.created" },
      subject: { kind: "municipality", id: made.id },
      detail: { before: null, after: `/${country.slug}/${address.slug}` },
    });
    return { created: { countrySlug: country.slug, slug: address.slug } };
  });
}

/** Where a municipality is now, and every address whose answer to visitors has changed. */
export type Placed = { placed: Address; addresses: Address[] };

/**
 * Gives a municipality another address, in its country or in another. Those that it had before go on leading to it, and it
 * may take one of them up again. Null when it, or the other country, is not the actor's.
 */
export function changeAddress(
  scope: ManagerScope,
  { address: text, country: code }: { address: string; country?: string },
): Promise<Placed | NoAddress | { refused: "addressSame" } | null> {
  return db.transaction(async (tx) => {
    const { actor, municipalityId } = scope;
    const place = await lockPlace(tx, scope);
    const country = place && (await openCountry(tx, actor, code ?? place.countryCode));
    if (!place || !country) return null;
    const address = await reserveAddress(tx, { text, countryCode: country.code, own: municipalityId });
    if ("refused" in address) return address;
    const { slug } = address;
    const isMoved = country.code !== place.countryCode;
    if (!isMoved && slug === place.slug) return { refused: "addressSame" };
    await tx
      .insert(addressHistory)
      .values({ ...address, municipalityId })
      .onConflictDoNothing();
    await tx
      .update(municipalities)
      .set({ ...address, placedAt: new Date() })
      .where(eq(municipalities.id, municipalityId));
    await rewritePublished(tx, municipalityId, {
      ...address,
      countryNames: country.names,
    });
    await writeAudit(tx, {
      ...{ accountId: actor.accountId, actorName: actor.name },
      action: isMoved ? "municipality.moved" : "municipality.renamed",
      subject: { kind: "municipality", id: municipalityId },
      detail: { before: `/${place.countrySlug}/${place.slug}`, after: `/${country.slug}/${slug}` },
    });
    const addresses = await listPublicAddresses(tx, place);
    return { placed: { countrySlug: country.slug, slug }, addresses };
  });
}
