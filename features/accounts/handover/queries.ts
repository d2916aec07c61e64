import "server-only";
import { eq, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { municipalityName } from "@/db/municipality-name";
import { handovers } from "@/db/schema/handovers";
import { municipalities, revisions } from "@/db/schema/profiles";
import { can } from "@/features/auth/policy";
import type { SignedInScope } from "@/features/auth/scopes";

/** The municipalities of the network without an active editor whose people the actor manages, in no particular order. */
export async function listHandovers({ actor }: SignedInScope) {
  const rows = await db
    .select({
      municipalityId: handovers.municipalityId,
      countryCode: municipalities.countryCode,
      municipality: municipalityName,
      reason: handovers.reason,
      editorName: handovers.editorName,
      toldAt: handovers.toldAt,
    })
    .from(handovers)
    .innerJoin(municipalities, eq(municipalities.id, handovers.municipalityId))
    .leftJoin(revisions, eq(revisions.id, municipalities.draftRevisionId))
    .where(isNull(municipalities.archivedAt));
  return rows.filter((row) => can(actor, "accounts.manage", row));
}
export type Handover = Awaited<ReturnType<typeof listHandovers>>[number];
