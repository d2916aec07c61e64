import "server-only";
import { and, asc, eq, gt, lte, ne } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { revisions } from "@/db/schema/profiles";
import type { WriterScope } from "@/features/auth/scopes";
import { type Profile, readStored } from "@/features/profiles/schema";

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
  return readStored(row?.profile);
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
        // What was put together for a publication is no part of the draft.
        ne(revisions.kind, "composed"),
      ),
    )
    .orderBy(asc(revisions.number));
  const others = rows.filter(({ id }) => id !== actor.accountId);
  return { names: [...new Set(others.map(({ name }) => name))], isOwn: others.length === 0 };
}

/** A revision with what its translations were made from; `profile` is null where this version of the program cannot read it. */
export async function readTranslated(tx: Transaction, revisionId: string) {
  const [row] = await tx
    .select({
      number: revisions.number,
      profile: revisions.profile,
      translations: revisions.translations,
    })
    .from(revisions)
    .where(eq(revisions.id, revisionId));
  if (!row) throw new Error(`There is no revision ${revisionId}`);
  return { ...row, profile: readStored(row.profile) };
}
