import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import path from "node:path";
import { Problem } from "./messages.mjs";

const MEGABYTE = 1024 * 1024;

/** Ends the command with one sentence unless the folder's disk has that much room for this user. */
export async function requireSpace(folder, megabytes, purpose) {
  let existing = folder;
  while (!existsSync(existing)) existing = path.dirname(existing);
  const { bavail, bsize } = await statfs(existing);
  const free = Math.floor((bavail * bsize) / MEGABYTE);
  if (free >= megabytes) return;
  throw new Problem(
    `The disk of ${folder} is too full ${purpose}: about ${megabytes} MB are needed and ${free} MB are free.`,
  );
}
