import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { addressHistory, municipalities, publishedProfiles } from "@/db/schema/profiles";
import type { TestMunicipality } from "./municipalities";

/**
 * Gives a municipality another address, as an administrator's change would leave it. Only for addresses that nobody has
 * asked for yet: what the site keeps is not expired.
 */
export async function giveAddress({ id, countryCode }: TestMunicipality, slug: string): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.insert(addressHistory).values({ countryCode, slug, municipalityId: id });
    await tx.update(municipalities).set({ slug }).where(eq(municipalities.id, id));
    await tx.update(publishedProfiles).set({ slug }).where(eq(publishedProfiles.municipalityId, id));
  });
}

/** Archives a municipality whose address nobody has asked for yet. */
export async function archiveUnread(id: string): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.delete(publishedProfiles).where(eq(publishedProfiles.municipalityId, id));
    await tx.update(municipalities).set({ archivedAt: new Date() }).where(eq(municipalities.id, id));
  });
}
