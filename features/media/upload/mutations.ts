import "server-only";
import { and, eq } from "drizzle-orm";
import { writeAudit } from "@/db/audit";
import { db, type Transaction } from "@/db/client";
import { enqueuePicture, enqueueUnusedFile } from "@/db/queue";
import { media, mediaFiles } from "@/db/schema/editorial";
import type { EditorScope } from "@/features/auth/scopes";
import { mediaStorage } from "@/lib/storage/media-storage";
import { masterNames, storedName } from "../addresses";
import { giveUpBytes, lockFile, lockLibrary } from "../library/file-mutations";
import { findLackOfRoom } from "../library/room-queries";
import type { Refused } from "../refusal";
import { isPicture } from "../schema";
import type { CleanFile } from "./clean";

/** When it is looked whether a file that was stored is in a library: if not, something went wrong in between. */
const LOOK_AGAIN_SECONDS = 60 * 60;

/** `isNew` is false for a file that the library had already. */
export type Added = { id: string; isNew: boolean };

/**
 * Keeps a file in the library of a municipality. First its bytes are stored, then it is called stored: if either fails,
 * there is nothing but bytes that nobody knows of, and these are looked for later. Refused where there is no room for it,
 * or the municipality has been archived meanwhile: nothing is stored for what will find no room anyway.
 */
export async function addToLibrary(
  scope: EditorScope,
  name: string,
  file: CleanFile,
): Promise<Added | Refused> {
  const { hash, type, bytes } = file.facts;
  const lack = await findLackOfRoom(db, scope, file.facts);
  if (lack) return lack;
  const storage = await mediaStorage();
  const master = storedName(hash, masterNames[type]);
  const store = () => storage.put(master, { path: file.path, bytes, type });
  await db.transaction((tx) => enqueueUnusedFile(tx, hash, LOOK_AGAIN_SECONDS));
  await store();
  return db.transaction(async (tx) => {
    const { isArchived } = await lockLibrary(tx, scope.municipalityId);
    await lockFile(tx, hash);
    const refused = isArchived
      ? ({ refusal: "archived" } as const)
      : await findLackOfRoom(tx, scope, file.facts);
    if (refused) {
      await giveUpBytes(tx, hash);
      return refused;
    }
    // Its last library may have given it up in between.
    if (!(await storage.has(master))) await store();
    await addFile(tx, file);
    return addEntry(tx, scope, name, file);
  });
}

async function addFile(tx: Transaction, { facts }: CleanFile): Promise<void> {
  const isReady = !isPicture(facts.type);
  const [added] = await tx
    .insert(mediaFiles)
    .values({ ...facts, state: isReady ? "ready" : "waiting" })
    .onConflictDoNothing()
    .returning();
  if (added && !isReady) await enqueuePicture(tx, facts.hash);
  if (!added) await tryAgain(tx, facts.hash);
}

/** Has the sizes of a picture made once more if that has failed. */
export async function tryAgain(tx: Transaction, hash: string): Promise<boolean> {
  const hasFailed = and(eq(mediaFiles.hash, hash), eq(mediaFiles.state, "failed"));
  const again = await tx.update(mediaFiles).set({ state: "waiting" }).where(hasFailed).returning();
  if (again.length > 0) await enqueuePicture(tx, hash);
  return again.length > 0;
}

async function addEntry(
  tx: Transaction,
  { actor, municipalityId }: EditorScope,
  name: string,
  { facts: { hash } }: CleanFile,
): Promise<Added> {
  const uploader = { uploaderId: actor.accountId, uploaderName: actor.name };
  const [added] = await tx
    .insert(media)
    .values({ municipalityId, hash, name, ...uploader })
    .onConflictDoNothing()
    .returning({ id: media.id });
  if (!added) {
    const isIt = and(eq(media.municipalityId, municipalityId), eq(media.hash, hash));
    const [known] = await tx.select({ id: media.id }).from(media).where(isIt);
    return { id: known?.id ?? "", isNew: false };
  }
  await writeAudit(tx, {
    accountId: actor.accountId,
    actorName: actor.name,
    action: "media.uploaded",
    subject: { kind: "municipality", id: municipalityId },
    detail: { file: name },
  });
  return { id: added.id, isNew: true };
}
