import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, copyFile, mkdir, open, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { type Finished, type Storage, StorageFailure } from "./storage";

const hasCode = (error: unknown, ...codes: string[]) =>
  error instanceof Error && "code" in error && codes.includes(String(error.code));
const isMissing = (error: unknown) => hasCode(error, "ENOENT", "ENOTDIR");
const failure = (error: unknown) =>
  new StorageFailure(hasCode(error, "ENOSPC", "EDQUOT", "EFBIG") ? "full" : "down", error);

const beneath = (folder: string, name: string) => `${folder}${path.sep}${name}`;

/** Waits until the disk has what was written to a file, or which names a folder holds. */
async function flush(file: string): Promise<void> {
  const handle = await open(file, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Keeps files in a folder. A file appears under its name only when all of it is on the disk. */
export function diskStorage(root: string): Storage {
  // The first signs of a hash, so that no folder holds more entries than people and programs can handle. Put together
  // without a sign of what it is: the bundler would look through the whole project for files that could be meant.
  const place = (name: string): string => [root, name.slice(0, 2), name].reduce(beneath);

  async function write(target: string, source: string): Promise<void> {
    const folder = path.dirname(target);
    const unfinished = beneath(folder, `.${randomUUID()}`);
    await mkdir(folder, { recursive: true });
    try {
      await copyFile(source, unfinished);
      await flush(unfinished);
      await rename(unfinished, target);
      for (const each of [folder, path.dirname(folder)]) await flush(each);
    } catch (error) {
      await rm(unfinished, { force: true }).catch(() => {});
      throw error;
    }
  }

  /** The folder may be removed at the very moment in which a file is put there; then it is made again. */
  async function put(name: string, file: Finished, attempts = 5): Promise<void> {
    try {
      await write(place(name), file.path);
    } catch (error) {
      if (!isMissing(error) || attempts === 1) throw failure(error);
      await put(name, file, attempts - 1);
    }
  }

  return {
    put,
    async read(name) {
      const file = place(name);
      try {
        const { size } = await stat(file);
        return { bytes: size, stream: createReadStream(file) };
      } catch (error) {
        if (isMissing(error)) return null;
        throw failure(error);
      }
    },
    has: (name) =>
      access(place(name)).then(
        () => true,
        (error) => {
          if (isMissing(error)) return false;
          throw failure(error);
        },
      ),
    removeFolder: (folder) =>
      rm(place(folder), { recursive: true, force: true, maxRetries: 3 }).catch((error) => {
        throw failure(error);
      }),
  };
}
