import "server-only";
import { createWriteStream } from "node:fs";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeStream } from "node:stream/web";
import { MOST_BYTES } from "../limits";
import type { Refusal } from "../refusal";

/** So much is read and thrown away of what is too large, to be able to answer at all: who sends hears nothing before. */
const MOST_READ = 8 * MOST_BYTES;

class TooLarge extends Error {}

/** Counts what passes, and lets no more through than may come. */
function counter() {
  let bytes = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      if (bytes > MOST_READ) done(new TooLarge());
      else done(null, bytes > MOST_BYTES ? undefined : chunk);
    },
  });
  return { stream, bytes: () => bytes };
}

const isOutOfSpace = (error: unknown) =>
  error instanceof Error && "code" in error && ["ENOSPC", "EDQUOT"].includes(String(error.code));

/** Writes what is sent into a file, piece by piece, whatever length was announced; null when all of it has come. */
export async function receive(
  body: ReadableStream<Uint8Array> | null,
  path: string,
): Promise<Refusal | null> {
  if (!body) return "empty";
  const counted = counter();
  try {
    await pipeline(Readable.fromWeb(body as NodeStream<Uint8Array>), counted.stream, createWriteStream(path));
  } catch (error) {
    if (error instanceof TooLarge) return "tooLarge";
    return isOutOfSpace(error) ? "full" : "brokenOff";
  }
  if (counted.bytes() > MOST_BYTES) return "tooLarge";
  return counted.bytes() === 0 ? "empty" : null;
}
