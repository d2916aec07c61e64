import { fold } from "@/lib/text/fold";
import { bareKeys, fromOwnWord, partKeys, wholeKeys } from "@/lib/text/name-keys";
import type { Profile } from "./schema";

/** How good a key is for finding a place: the name readers see, another of its names, later words of either, its region. */
export const tiers = { name: 0, otherName: 1, namePart: 2, otherPart: 3, region: 4 } as const;

type SearchName = { municipalityId: string; key: string; tier: number; weight: number };
type Place = { municipalityId: string; countryCode: string; population: number | null };

/** Folded as the country writes itself in Latin letters, and as anybody else would. */
const foldings = (text: string, country: string) =>
  [...new Set([fold(text, country), fold(text)])].map((folded) => folded.split(" ").filter(Boolean));

/** All keys under which a name, other than the one readers see, is found. */
export const keysOfName = (text: string, country: string): string[] =>
  foldings(text, country).flatMap((words) => [...bareKeys(words), ...wholeKeys(words), ...partKeys(words)]);

/** The rows of `search_names`: every key under which a municipality is found, each with its best tier. */
export function searchNames(
  { names, region }: Pick<Profile, "names" | "region">,
  { municipalityId, countryCode, population }: Place,
): SearchName[] {
  const best = new Map<string, number>();
  const add = (keys: string[], tier: number) => {
    for (const key of keys) best.set(key, Math.min(tier, best.get(key) ?? tier));
  };
  for (const words of foldings(names.short, countryCode)) {
    add(wholeKeys(words), tiers.name);
    add(partKeys(words), tiers.namePart);
  }
  const otherNames = [names.official.text, names.english, ...names.others.map(({ text }) => text)];
  for (const words of otherNames.flatMap((text) => foldings(text, countryCode))) {
    // "Belediyesi" stands in every other name: what it ends is found, and not compared letter by letter; what it begins
    // is found without it.
    add(bareKeys(words), tiers.otherName);
    add([...wholeKeys(fromOwnWord(words)), ...partKeys(words)], tiers.otherPart);
  }
  for (const words of Object.values(region).flatMap((text) => foldings(text, countryCode)))
    add([...wholeKeys(words), ...partKeys(words)], tiers.region);
  const weight = population ?? -1;
  return [...best].map(([key, tier]) => ({ municipalityId, key, tier, weight }));
}
