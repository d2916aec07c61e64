import "server-only";
import { eq, sql } from "drizzle-orm";
import type { db, Transaction } from "@/db/client";
import { publications } from "@/db/schema/editorial";
import { municipalities, revisions } from "@/db/schema/profiles";
import { type Naming, spotsOf, type Usage } from "../usage";

/** Of a profile only what names files: the rest may be megabytes. */
const naming = sql<Naming>`jsonb_build_object(
  'images', ${revisions.profile} -> 'images', 'cover', ${revisions.profile} -> 'cover',
  'gallery', ${revisions.profile} -> 'gallery', 'documents', ${revisions.profile} -> 'documents')`;

/**
 * What the versions of a municipality's page that somebody can still open name: the draft, what visitors see, and
 * everything that visitors have seen. By the hash of the file.
 */
export async function readUsage(
  on: typeof db | Transaction,
  municipalityId: string,
): Promise<Map<string, Usage>> {
  const current = on
    .select({
      naming,
      isDraft: sql<boolean>`${revisions.id} = ${municipalities.draftRevisionId}`,
      isPublished: sql<boolean>`${revisions.id} is not distinct from ${municipalities.publishedRevisionId}`,
      number: sql<number | null>`null::int`,
    })
    .from(municipalities)
    .innerJoin(
      revisions,
      sql`${revisions.id} in (${municipalities.draftRevisionId}, ${municipalities.publishedRevisionId})`,
    )
    .where(eq(municipalities.id, municipalityId));
  const earlier = on
    .select({
      naming,
      isDraft: sql<boolean>`false`,
      isPublished: sql<boolean>`false`,
      number: sql<number | null>`${publications.number}`,
    })
    .from(publications)
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .innerJoin(municipalities, eq(municipalities.id, publications.municipalityId))
    .where(
      sql`${publications.municipalityId} = ${municipalityId}
        and ${publications.revisionId} is distinct from ${municipalities.publishedRevisionId}`,
    );
  const usage = new Map<string, Usage>();
  for (const row of [...(await current), ...(await earlier)]) {
    for (const [file, spots] of spotsOf(row.naming)) {
      const one = usage.get(file) ?? { draft: [], published: [], versions: [] };
      if (row.isDraft) one.draft = spots;
      if (row.isPublished) one.published = spots;
      if (row.number !== null) one.versions.push(row.number);
      usage.set(file, one);
    }
  }
  return usage;
}
