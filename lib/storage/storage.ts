import type { Readable } from "node:stream";

/** A file on this machine that is to be kept: where it lies, and what is known of it. */
export type Finished = { path: string; bytes: number; type: string };

/** Where files are kept under names such as `<hash>/640.webp`. A name stands for the same bytes for ever. */
export type Storage = {
  /** Keeps a copy of the file: whole and safe against a loss of power when it resolves, or not at all. */
  put: (name: string, file: Finished) => Promise<void>;
  /** The kept bytes, or null. Whoever asks reads the stream to its end or destroys it. */
  read: (name: string) => Promise<{ bytes: number; stream: Readable } | null>;
  has: (name: string) => Promise<boolean>;
  /** Removes everything whose name begins with `<folder>/`. */
  removeFolder: (folder: string) => Promise<void>;
};

/** The storage cannot do what was asked now, through no fault of the program: it is full, or does not answer. */
export class StorageFailure extends Error {
  constructor(
    readonly reason: "full" | "down",
    cause: unknown,
  ) {
    super(`The storage is ${reason}`, { cause });
  }
}
