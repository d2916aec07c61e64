import "server-only";
import { count, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { rebuildTasks } from "@/db/draft-tasks";
import { keptNumbers } from "@/db/schema/editorial";
import type { EditorScope } from "@/features/auth/scopes";
import { lockDraft } from "../revision-mutations";

/** So many decisions a municipality may have: more than anybody makes by hand. */
const MOST = 2000;

/** Decides that a number stays text; deciding it again changes nothing. False where the municipality has been archived. */
export function keepNumber(
  { municipalityId }: EditorScope,
  { figureId, text }: { figureId: string; text: string },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const { archivedAt } = await lockDraft(tx, municipalityId);
    if (archivedAt) return false;
    const [known] = await tx
      .select({ count: count() })
      .from(keptNumbers)
      .where(eq(keptNumbers.municipalityId, municipalityId));
    if ((known?.count ?? 0) >= MOST) return true;
    await tx.insert(keptNumbers).values({ municipalityId, figureId, text }).onConflictDoNothing();
    await rebuildTasks(tx, municipalityId);
    return true;
  });
}
