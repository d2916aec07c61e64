import "server-only";
import { and, eq, isNotNull, or, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { readTaskIndicators, rebuildTasks } from "@/db/draft-tasks";
import { lockMunicipality } from "@/db/municipality-lock";
import { draftSummaries } from "@/db/schema/editorial";
import { municipalities } from "@/db/schema/profiles";
import { taskRules } from "./tasks-of";

/**
 * Makes the tasks of at most so many drafts anew that were made by other rules, or not yet at all; answers with how many
 * there were. Each is a transaction of its own, so that nobody who saves waits for long.
 */
export async function rebuildOutdatedTasks(most: number): Promise<number> {
  const rules = taskRules(await readTaskIndicators(db));
  const outdated = await db
    .select({ id: municipalities.id })
    .from(municipalities)
    .leftJoin(draftSummaries, eq(draftSummaries.municipalityId, municipalities.id))
    .where(
      and(
        isNotNull(municipalities.draftRevisionId),
        or(
          sql`${draftSummaries.rules} is distinct from ${rules}`,
          sql`${draftSummaries.revisionId} is distinct from ${municipalities.draftRevisionId}`,
        ),
      ),
    )
    .limit(most);
  for (const { id } of outdated)
    await db.transaction(async (tx) => {
      await lockMunicipality(tx, id);
      await rebuildTasks(tx, id);
    });
  return outdated.length;
}
