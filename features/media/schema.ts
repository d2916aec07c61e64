import { z } from "zod";

/** The types in which files are kept. An AVIF picture is kept as WebP, which everything can read. */
export const fileTypes = ["image/jpeg", "image/png", "image/webp", "application/pdf"] as const;
export type FileType = (typeof fileTypes)[number];

export const isPicture = (type: FileType) => type !== "application/pdf";

/** A stored file is called by the SHA-256 of its bytes. */
export const fileHashSchema = z.string().regex(/^[0-9a-f]{64}$/);

export type FileState = "waiting" | "ready" | "failed";

/** What pages have to know of a stored file. */
export type FileFacts = {
  hash: string;
  type: FileType;
  bytes: number;
  /** In pixels; null for documents. */
  width: number | null;
  height: number | null;
  /** A tiny picture as a data: address, "" where there is none. */
  placeholder: string;
  /** The widths that have been made of it. */
  widths: number[];
  /** Whether its sizes are there. */
  state: FileState;
};

/** Stored files by their hash. */
export type Files = Readonly<Record<string, FileFacts>>;

/** A file in the library of a municipality. */
export type LibraryFile = {
  id: string;
  name: string;
  uploadedAt: Date;
  uploaderName: string;
  facts: FileFacts;
};

/** What somebody chooses by. */
export type FileChoice = Pick<LibraryFile, "id" | "name" | "facts">;

export const byHash = (files: readonly FileFacts[]): Files =>
  Object.fromEntries(files.map((facts) => [facts.hash, facts]));
