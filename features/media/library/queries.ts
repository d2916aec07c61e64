import "server-only";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { listLibraryFiles } from "@/db/media-files";
import { media } from "@/db/schema/editorial";
import type { EditorScope } from "@/features/auth/scopes";
import type { LibraryFile } from "../schema";
import type { Usage } from "../usage";
import { readUsage } from "./usage-queries";

export type ListedFile = LibraryFile & { usage: Usage };

/** Everything in the library, the newest first. */
export const listLibrary = ({ municipalityId }: EditorScope): Promise<LibraryFile[]> =>
  listLibraryFiles(db, municipalityId);

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
  const [file] = await listLibraryFiles(db, municipalityId, eq(media.id, id));
  return file ?? null;
}
