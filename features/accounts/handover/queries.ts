import "server-only";
import { and, count, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { draftSummaries } from "@/db/schema/editorial";
import { handovers } from "@/db/schema/handovers";
import { municipalities } from "@/db/schema/profiles";
import { reachedPlaces } from "@/features/auth/reached-places";
import type { SignedInScope } from "@/features/auth/scopes";

/** So many are told of by name. */
export const MOST_HANDOVERS = 20;

/** Of municipalities of the network whose people the actor manages. */
const managed = ({ actor }: SignedInScope) =>
  and(reachedPlaces(actor, "accounts.manage"), isNull(municipalities.archivedAt));

/** The municipalities without an active editor whose people the actor manages: how many, and the ones told of last. */
export async function listHandovers(scope: SignedInScope) {
  const [[all], newest] = await Promise.all([
    db
      .select({ count: count() })
      .from(handovers)
      .innerJoin(municipalities, eq(municipalities.id, handovers.municipalityId))
      .where(managed(scope)),
    db
      .select({
        municipalityId: handovers.municipalityId,
        municipality: sql<string>`coalesce(${draftSummaries.name}, ${municipalities.slug})`,
        reason: handovers.reason,
        editorName: handovers.editorName,
        toldAt: handovers.toldAt,
      })
      .from(handovers)
      .innerJoin(municipalities, eq(municipalities.id, handovers.municipalityId))
      .leftJoin(draftSummaries, eq(draftSummaries.municipalityId, municipalities.id))
      .where(managed(scope))
      .orderBy(desc(handovers.toldAt), handovers.municipalityId)
      .limit(MOST_HANDOVERS),
  ]);
  return { newest, count: all?.count ?? 0 };
}
export type Handovers = Awaited<ReturnType<typeof listHandovers>>;

/** Which of some municipalities are among them. */
export async function listUnattended(scope: SignedInScope, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({ id: handovers.municipalityId })
    .from(handovers)
    .innerJoin(municipalities, eq(municipalities.id, handovers.municipalityId))
    .where(and(managed(scope), inArray(handovers.municipalityId, [...ids])));
  return rows.map(({ id }) => id);
}
