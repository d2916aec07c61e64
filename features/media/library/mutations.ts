import "server-only";
import { and, eq } from "drizzle-orm";
import { writeAudit } from "@/db/audit";
import { db } from "@/db/client";
import { media } from "@/db/schema/editorial";
import type { EditorScope } from "@/features/auth/scopes";
import { tryAgain } from "../upload/mutations";
import { isUsed } from "../usage";
import { giveUpBytes, lockLibrary } from "./file-mutations";
import { readUsage } from "./usage-queries";

/**
 * Takes a file out of the library, unless a version of the page that somebody can still open names it. Its bytes go when
 * no other library has it. "gone": it is not there, or not any more.
 */
export function deleteFile(scope: EditorScope, mediaId: string): Promise<"deleted" | "used" | "gone"> {
  return db.transaction(async (tx) => {
    const { municipalityId, actor } = scope;
    // A draft that is saved meanwhile names it before this looks, or finds it gone.
    await lockLibrary(tx, municipalityId);
    const isIt = and(eq(media.id, mediaId), eq(media.municipalityId, municipalityId));
    const [file] = await tx.select({ hash: media.hash, name: media.name }).from(media).where(isIt);
    if (!file) return "gone";
    const usage = (await readUsage(tx, municipalityId)).get(file.hash);
    if (usage && isUsed(usage)) return "used";
    await tx.delete(media).where(isIt);
    await giveUpBytes(tx, file.hash);
    await writeAudit(tx, {
      accountId: actor.accountId,
      actorName: actor.name,
      action: "media.deleted",
      subject: { kind: "municipality", id: municipalityId },
      detail: { file: file.name },
    });
    return "deleted";
  });
}

/** Has the sizes of a picture made once more after that has failed. */
export function repeatSizes({ municipalityId }: EditorScope, mediaId: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    const isIt = and(eq(media.id, mediaId), eq(media.municipalityId, municipalityId));
    const [file] = await tx.select({ hash: media.hash }).from(media).where(isIt);
    return file ? tryAgain(tx, file.hash) : false;
  });
}
