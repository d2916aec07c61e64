import "server-only";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { fewAtATime } from "@/lib/few-at-a-time";
import type { Refusal } from "../refusal";
import type { FileFacts } from "../schema";
import { documentRefusal } from "./document";
import { cleanPicture } from "./picture";
import { recognise } from "./recognise";

/** A file that may be kept: where it lies for now, and what pages will have to know of it. */
export type CleanFile = { path: string; facts: Omit<FileFacts, "widths" | "state"> };

/** Unpacking a picture takes memory, and a process has only so much. */
const inTurn = fewAtATime(1);

/** Looks at what was sent, and makes of it what may be kept; the sent file itself never is, unless it is a document. */
export const cleanFile = (sent: string): Promise<CleanFile | { refusal: Refusal }> =>
  inTurn(() => clean(sent));

async function clean(sent: string): Promise<CleanFile | { refusal: Refusal }> {
  const found = await recognise(sent);
  if ("refusal" in found) return found;
  const { type } = found;
  if (type === "application/pdf") {
    const refusal = documentRefusal(await readFile(sent));
    if (refusal) return { refusal };
    return finish(sent, { type, width: null, height: null, placeholder: "" });
  }
  const path = `${sent}-clean`;
  const picture = await cleanPicture(sent, type, path);
  return "refusal" in picture ? picture : finish(path, picture);
}

async function finish(
  path: string,
  facts: Pick<FileFacts, "type" | "width" | "height" | "placeholder">,
): Promise<CleanFile> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  const { size: bytes } = await stat(path);
  return { path, facts: { ...facts, bytes, hash: hash.digest("hex") } };
}
