import { eq } from "drizzle-orm";
import { insertAccount } from "@/db/accounts";
import { db } from "@/db/client";
import { municipalities } from "@/db/schema/profiles";
import { mintEditorScope } from "@/features/auth/gates";
import type { EditorScope } from "@/features/auth/scopes";
import { takeFile } from "./upload/take";

/** An editor of the network at one of the seeded municipalities. */
export async function editorOf(slug: string): Promise<EditorScope> {
  const [place] = await db.select().from(municipalities).where(eq(municipalities.slug, slug));
  const by = { accountId: null, actorName: "test" };
  const account = {
    email: `a@${slug}.example`,
    name: "Ayşe",
    language: "tr",
    password: "p",
    grants: [],
  } as const;
  const accountId = await db.transaction((tx) => insertAccount(tx, account, by));
  const grants = [{ role: "editor", language: null, scope: "network" }] as const;
  const actor = accountId && { accountId, name: "Ayşe", language: "tr" as const, grants };
  const scope =
    place && actor && mintEditorScope(actor, { municipalityId: place.id, countryCode: place.countryCode });
  if (!scope) throw new Error(`An editor of the network may edit ${slug}`);
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
