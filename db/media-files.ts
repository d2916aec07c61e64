import { and, desc, eq, inArray, type SQL } from "drizzle-orm";
import { byHash, type Files, type LibraryFile } from "@/features/media/schema";
import type { Database, Transaction } from "./client";
import { media, mediaFiles } from "./schema/editorial";

type On = Database | Transaction;

const facts = {
  hash: mediaFiles.hash,
  type: mediaFiles.type,
  bytes: mediaFiles.bytes,
  width: mediaFiles.width,
  height: mediaFiles.height,
  placeholder: mediaFiles.placeholder,
  widths: mediaFiles.widths,
  state: mediaFiles.state,
};

/** The files with these hashes, whoever has them; those that nobody has are left out. */
export async function readFiles(on: On, hashes: readonly string[]): Promise<Files> {
  if (hashes.length === 0) return {};
  return byHash(
    await on
      .select(facts)
      .from(mediaFiles)
      .where(inArray(mediaFiles.hash, [...hashes])),
  );
}

/** What is in the library of a municipality, the newest first; all of it unless some is asked for. */
export async function listLibraryFiles(on: On, municipalityId: string, some?: SQL): Promise<LibraryFile[]> {
  const { id, name, uploadedAt, uploaderName } = media;
  return on
    .select({ id, name, uploadedAt, uploaderName, facts })
    .from(media)
    .innerJoin(mediaFiles, eq(mediaFiles.hash, media.hash))
    .where(and(eq(media.municipalityId, municipalityId), some))
    .orderBy(desc(media.uploadedAt), desc(media.id));
}

/** The files that a municipality may show: those in its library. */
export const readLibrary = async (on: On, municipalityId: string): Promise<Files> =>
  byHash((await listLibraryFiles(on, municipalityId)).map((file) => file.facts));
