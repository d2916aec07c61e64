import "server-only";
import path from "node:path";
import type { EditorScope } from "@/features/auth/scopes";
import { fewAtATime } from "@/lib/few-at-a-time";
import { StorageFailure } from "@/lib/storage/storage";
import { inTemporaryFolder } from "@/lib/temporary-folder";
import { cleanFileName } from "../file-name";
import { getLibraryFile } from "../library/queries";
import { MOST_BYTES } from "../limits";
import type { Refused } from "../refusal";
import type { LibraryFile } from "../schema";
import { cleanFile } from "./clean";
import { addToLibrary } from "./mutations";
import { receive } from "./receive";

export type Taken = { file: LibraryFile; isNew: boolean };

type Sent = {
  /** What the sender says of the length; what comes is counted all the same. */
  length: number;
  name: string;
  body: ReadableStream<Uint8Array> | null;
};

/**
 * So many files of one municipality are written away at a time. The others are not read before it is their turn, so that
 * they wait in no memory and on no disk of ours.
 */
const inTurn = fewAtATime(4);

/** Takes a file that is sent into the library, or says why not. Nothing of a file that is not taken is left behind. */
export async function takeFile(scope: EditorScope, sent: Sent): Promise<Taken | Refused> {
  if (sent.length > MOST_BYTES) return { refusal: "tooLarge" };
  return inTurn(() => take(scope, sent), scope.municipalityId);
}

const take = (scope: EditorScope, sent: Sent): Promise<Taken | Refused> =>
  inTemporaryFolder(async (folder) => {
    const received = path.join(folder, "sent");
    const refusal = await receive(sent.body, received);
    if (refusal) return { refusal };
    const clean = await cleanFile(received);
    if ("refusal" in clean) return clean;
    try {
      const added = await addToLibrary(scope, cleanFileName(sent.name), clean);
      if ("refusal" in added) return added;
      const { id, isNew } = added;
      const file = await getLibraryFile(scope, id);
      return file ? { file, isNew } : { refusal: "failed" };
    } catch (error) {
      if (!(error instanceof StorageFailure)) throw error;
      console.error(`${error.message}:`, error.cause);
      return { refusal: error.reason };
    }
  });
