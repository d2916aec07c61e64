/** How well a municipality answers a search, best first; among equals the larger comes first. */
export const ranks = {
  exactName: 0,
  exactOther: 1,
  nameStart: 2,
  otherStart: 3,
  laterWord: 4,
  region: 5,
  country: 6,
  /** Differing in one letter; in two, one more; in the first, which is seldom the wrong one, one more. */
  near: 7,
  heading: 11,
  prose: 12,
} as const;

/** By the tier (see features/profiles/search-names.ts) of a key that is what was typed. */
export const exactRanks = [
  ranks.exactName,
  ranks.exactOther,
  // A later half of a double name is as good as the beginning of a name.
  ranks.nameStart,
  ranks.otherStart,
  ranks.region,
] as const;

/** By the tier of a key that begins with what was typed. */
export const startRanks = [
  ranks.nameStart,
  ranks.otherStart,
  ranks.laterWord,
  ranks.laterWord,
  ranks.region,
] as const;

/** How many wrong letters are forgiven among so many. */
export const forgiven = (letters: number): number => {
  if (letters < 4) return 0;
  return letters < 5 ? 1 : 2;
};

/** The ways of reading words as a name and as where it lies: "konak izmir", "izmir konak". Whole names come first. */
export function readings(words: readonly string[]): { name: string[]; place: string[] }[] {
  const cuts = words.slice(1).map((_, at) => words.length - 1 - at);
  return cuts.flatMap((cut) => [
    { name: words.slice(0, cut), place: words.slice(cut) },
    { name: words.slice(cut), place: words.slice(0, cut) },
  ]);
}
