import "server-only";
import { open } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import type { Refusal } from "../refusal";

export type SentType = "image/jpeg" | "image/png" | "image/webp" | "image/avif" | "application/pdf";

const taken: Record<string, SentType | Refusal> = {
  "image/jpeg": "image/jpeg",
  "image/png": "image/png",
  // Of a moving picture the first frame is kept.
  "image/apng": "image/png",
  "image/webp": "image/webp",
  "image/avif": "image/avif",
  "application/pdf": "application/pdf",
  "image/gif": "gif",
  "image/heic": "heic",
  "image/heif": "heic",
  "image/heic-sequence": "heic",
  "image/heif-sequence": "heic",
};

const HEAD_BYTES = 4096;

/** What a file is, decided by its content alone; its name and what the sender says of it count for nothing. */
export async function recognise(path: string): Promise<{ type: SentType } | { refusal: Refusal }> {
  const found = await fileTypeFromFile(path).catch(() => undefined);
  const known = taken[found?.mime ?? ""];
  if (known?.includes("/")) return { type: known as SentType };
  if (known) return { refusal: known as Refusal };
  return { refusal: /<svg[\s/>]/i.test(await readHead(path)) ? "svg" : "otherType" };
}

async function readHead(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(HEAD_BYTES) });
    return buffer.toString("latin1", 0, bytesRead);
  } finally {
    await file.close();
  }
}
