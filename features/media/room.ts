/** So many bytes a file counts at least: the sizes that are made of it take room also where its own bytes take hardly any. */
export const LEAST_BYTES = 256 * 1024;

/** How much of a library is used, and how much it may hold, in bytes. */
export type Room = { used: number; quota: number };

/** How much of a library a file takes up. */
export const roomFor = ({ bytes }: { bytes: number }): number => Math.max(bytes, LEAST_BYTES);
