import "server-only";
import { count, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { rebuildTasks } from "@/db/draft-tasks";
import { keptNumbers } from "@/db/schema/editorial";
import type { EditorScope } from "@/features/auth/scopes";
import { lockDraft } from "../revision-mutations";

/** So many decisions a municipality may have: more than anybody makes by hand. */
const MOST = 2000;

/** Decides that a number stays text; deciding it again changes nothing. */
export function keepNumber(
  { municipalityId }: EditorScope,
  { figureId, text }: { figureId: string; text: string },
): Promise<void> {
  return db.transaction(async (tx) => {
    await lockDraft(tx, municipalityId);
    const [known] = await tx
      .select({ count: count() })
      .from(keptNumbers)
      .where(eq(keptNumbers.municipalityId, municipalityId));
    if ((known?.count ?? 0) >= MOST) return;
    await tx.insert(keptNumbers).values({ municipalityId, figureId, text }).onConflictDoNothing();
    await rebuildTasks(tx, municipalityId);
  });
}
