import "server-only";
import { isDeepStrictEqual } from "node:util";
import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { revisions } from "@/db/schema/profiles";
import type { EditorScope } from "@/features/auth/scopes";
import { readStored } from "@/features/profiles/schema";
import { whyClosed } from "../review/open-queries";
import { lockDraft, writeRevision } from "../revision-mutations";

type Address = { countrySlug: string; slug: string };
export type Restoring =
  | ({ restored: number } & Address)
  | { refused: "restoreConflict" | "restoreUnreadable" | "restoreSame" | "restoreInReview" | "archived" };

/**
 * Makes the text of an earlier revision the draft again, as a new revision. Refused when somebody has saved since the
 * person looked (`baseRevision`), when the text is the draft already, and when this version of the program cannot read
 * it. Null when there is no such revision.
 */
export function restoreRevision(
  scope: EditorScope,
  { number, baseRevision }: { number: number; baseRevision: number },
): Promise<Restoring | null> {
  return db.transaction(async (tx): Promise<Restoring | null> => {
    const { municipalityId } = scope;
    const draft = await lockDraft(tx, municipalityId);
    const closed = await whyClosed(tx, scope, draft);
    if (closed) return { refused: closed === "inReview" ? "restoreInReview" : closed };
    if (draft.number !== baseRevision) return { refused: "restoreConflict" };
    const [row] = await tx
      .select({ profile: revisions.profile, translations: revisions.translations })
      .from(revisions)
      .where(and(eq(revisions.municipalityId, municipalityId), eq(revisions.number, number)));
    if (!row) return null;
    const profile = readStored(row.profile);
    if (!profile) return { refused: "restoreUnreadable" };
    if (isDeepStrictEqual(readStored(draft.profile), profile)) return { refused: "restoreSame" };
    const written = await writeRevision(tx, scope, draft, {
      ...{ kind: "restored", restoredFrom: number, profile },
      // Its translations were made from the texts that are taken up again with them.
      translations: row.translations,
    });
    return { restored: written.number, countrySlug: draft.countrySlug, slug: draft.slug };
  });
}
