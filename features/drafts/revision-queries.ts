import "server-only";
import { and, asc, eq, gt, lte } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { revisions } from "@/db/schema/profiles";
import type { WriterScope } from "@/features/auth/scopes";
import { type Profile, profileSchema } from "@/features/profiles/schema";

/** The text of a revision by its number; null when there is none, or none that this version of the program can read. */
export async function readRevision(
  tx: Transaction,
  municipalityId: string,
  number: number,
): Promise<Profile | null> {
  const [row] = await tx
    .select({ profile: revisions.profile })
    .from(revisions)
    .where(and(eq(revisions.municipalityId, municipalityId), eq(revisions.number, number)));
  return profileSchema.safeParse(row?.profile).data ?? null;
}

/** Who else wrote the revisions after `number` up to the draft; `isOwn` when it was the same account alone. */
export async function authorsSince(
  tx: Transaction,
  { municipalityId, actor }: WriterScope,
  number: number,
  draft: { number: number },
): Promise<{ names: string[]; isOwn: boolean }> {
  const rows = await tx
    .select({ id: revisions.authorId, name: revisions.authorName })
    .from(revisions)
    .where(
      and(
        eq(revisions.municipalityId, municipalityId),
        gt(revisions.number, number),
        lte(revisions.number, draft.number),
      ),
    )
    .orderBy(asc(revisions.number));
  const others = rows.filter(({ id }) => id !== actor.accountId);
  return { names: [...new Set(others.map(({ name }) => name))], isOwn: others.length === 0 };
}
