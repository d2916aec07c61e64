import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { media, mediaFiles } from "@/db/schema/editorial";
import type { EditorScope } from "@/features/auth/scopes";
import type { FileFacts } from "../schema";
import type { Usage } from "../usage";
import { readUsage } from "./usage-queries";

/** A file in the library of a municipality. */
export type LibraryFile = {
  id: string;
  name: string;
  uploadedAt: Date;
  uploaderName: string;
  facts: FileFacts;
};
export type ListedFile = LibraryFile & { usage: Usage };

const columns = {
  id: media.id,
  name: media.name,
  uploadedAt: media.uploadedAt,
  uploaderName: media.uploaderName,
  facts: {
    hash: mediaFiles.hash,
    type: mediaFiles.type,
    bytes: mediaFiles.bytes,
    width: mediaFiles.width,
    height: mediaFiles.height,
    placeholder: mediaFiles.placeholder,
    widths: mediaFiles.widths,
    state: mediaFiles.state,
  },
};

/** Everything in the library, the newest first. */
export function listLibrary({ municipalityId }: EditorScope): Promise<LibraryFile[]> {
  return db
    .select(columns)
    .from(media)
    .innerJoin(mediaFiles, eq(mediaFiles.hash, media.hash))
    .where(eq(media.municipalityId, municipalityId))
    .orderBy(desc(media.uploadedAt), desc(media.id));
}

/** The same with where each file is used. */
export async function listLibraryWithUsage(scope: EditorScope): Promise<ListedFile[]> {
  const [files, usage] = await Promise.all([listLibrary(scope), readUsage(db, scope.municipalityId)]);
  const unused: Usage = { draft: [], published: [], versions: [] };
  return files.map((file) => ({ ...file, usage: usage.get(file.facts.hash) ?? unused }));
}

export async function getLibraryFile(
  { municipalityId }: EditorScope,
  id: string,
): Promise<LibraryFile | null> {
  const [file] = await db
    .select(columns)
    .from(media)
    .innerJoin(mediaFiles, eq(mediaFiles.hash, media.hash))
    .where(and(eq(media.municipalityId, municipalityId), eq(media.id, id)));
  return file ?? null;
}
