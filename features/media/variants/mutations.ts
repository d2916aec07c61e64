import "server-only";
import { createWriteStream } from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { media, mediaFiles } from "@/db/schema/editorial";
import { mediaStorage } from "@/lib/storage/media-storage";
import { inTemporaryFolder } from "@/lib/temporary-folder";
import { masterNames, storedName, widthsOf } from "../addresses";
import { lockFile } from "../library/file-mutations";
import { makeVariants } from "./make";

/**
 * Makes and stores the sizes of a picture that waits for them; it is ready when all are there. May be repeated from the
 * beginning at any time.
 */
export async function makeSizes(hash: string): Promise<void> {
  const waits = and(eq(mediaFiles.hash, hash), eq(mediaFiles.state, "waiting"));
  const [file] = await db.select().from(mediaFiles).where(waits);
  if (!file?.width) return;
  const { type, width } = file;
  const storage = await mediaStorage();
  await inTemporaryFolder(async (folder) => {
    const found = await storage.read(storedName(hash, masterNames[type]));
    if (!found) throw new Error(`The file ${hash} is not in the storage`);
    const master = path.join(folder, "master");
    await pipeline(found.stream, createWriteStream(master));
    for await (const { name, file } of makeVariants(master, width, folder))
      await storage.put(storedName(hash, name), file);
  });
  await db
    .update(mediaFiles)
    .set({ state: "ready", widths: widthsOf(width) })
    .where(waits);
  // The file may have been given up in between, and its sizes would then stay behind.
  await removeUnused(hash);
}

/** Says of a picture whose sizes could not be made that somebody has to look after it. */
export async function giveUp(hash: string): Promise<void> {
  const waits = and(eq(mediaFiles.hash, hash), eq(mediaFiles.state, "waiting"));
  await db.update(mediaFiles).set({ state: "failed" }).where(waits);
}

/**
 * Forgets a file that is in no library, and then removes its bytes; in this order, so that nothing is called stored that
 * is not, whenever it is broken off.
 */
export async function removeUnused(hash: string): Promise<void> {
  const isForgotten = await db.transaction(async (tx) => {
    await lockFile(tx, hash);
    const used = await tx.select({ id: media.id }).from(media).where(eq(media.hash, hash)).limit(1);
    if (used.length > 0) return false;
    await tx.delete(mediaFiles).where(eq(mediaFiles.hash, hash));
    return true;
  });
  if (isForgotten) await removeBytes(hash);
}

/** Unless the file has been stored anew in between. */
const removeBytes = (hash: string) =>
  db.transaction(async (tx) => {
    await lockFile(tx, hash);
    const known = await tx
      .select({ hash: mediaFiles.hash })
      .from(mediaFiles)
      .where(eq(mediaFiles.hash, hash));
    if (known.length === 0) await (await mediaStorage()).removeFolder(hash);
  });
