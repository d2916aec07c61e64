import type { Workplace } from "@/db/editor.fixtures";
import { mintEditorScope } from "@/features/auth/gates";
import type { EditorScope } from "@/features/auth/scopes";
import { takeFile } from "./upload/take";

/** An editor of the network, at work at one municipality. */
export function editorAt({ place, accountId, name }: Workplace): EditorScope {
  const grants = [{ role: "editor", language: null, scope: "network" }] as const;
  const scope = mintEditorScope({ accountId, name, language: "tr", grants }, place);
  if (!scope) throw new Error("An editor of the network may edit everything");
  return scope;
}

const bodyOf = (bytes: Buffer): ReadableStream<Uint8Array> => new Blob([new Uint8Array(bytes)]).stream();

/** Sends a file as a browser does. */
export const send = (scope: EditorScope, bytes: Buffer, name = "picture.jpg") =>
  takeFile(scope, { length: bytes.length, name, body: bodyOf(bytes) });

/** The same for a file that is taken. */
export async function add(scope: EditorScope, bytes: Buffer, name?: string) {
  const taken = await send(scope, bytes, name);
  if ("refusal" in taken) throw new Error(`The file was refused: ${taken.refusal}`);
  return taken.file;
}
