import type { Unit } from "@/features/figures/schema";
import type { FileState } from "@/features/media/schema";
import type { Profile } from "./schema";

/** What a rectangle on the globe spans, in degrees; `east` goes on beyond 180 where the land does. */
type Rectangle = { west: number; south: number; east: number; north: number };

/** What a profile is held against. */
export type Known = {
  /** The units of the shared indicators, which are data of the network, by key. */
  indicators: Readonly<Record<string, { unit: Unit }>>;
  /** The rectangles that hold the land of the profile's country; none where it is not known. */
  land: readonly Rectangle[];
  /** The files that the profile's municipality has. */
  files: Readonly<Record<string, { state: FileState }>>;
};

/** One rule: the paths of the fields that break it, with what fills the message. */
export type Check = (profile: Profile, known: Known) => { field: string; params?: Record<string, string> }[];

export const when = (condition: boolean, field: string, params?: Record<string, string>) =>
  condition ? [{ field, params }] : [];
