import "server-only";
import { ne } from "drizzle-orm";
import { db } from "@/db/client";
import { lockMunicipality } from "@/db/municipality-lock";
import { rewritePublished } from "@/db/published";
import { publishedProfiles } from "@/db/schema/profiles";
import { projectionVersion } from "@/features/profiles/projection";

/**
 * Writes what visitors read of at most so many municipalities anew that another program has written; answers with how
 * many there were. Each is a transaction of its own, so that nobody who publishes waits for long.
 */
export async function rewriteOutdated(most: number): Promise<number> {
  const outdated = await db
    .select({ id: publishedProfiles.municipalityId })
    .from(publishedProfiles)
    .where(ne(publishedProfiles.version, projectionVersion))
    .limit(most);
  for (const { id } of outdated)
    await db.transaction(async (tx) => {
      await lockMunicipality(tx, id);
      await rewritePublished(tx, id);
    });
  return outdated.length;
}
