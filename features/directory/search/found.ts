import type { Profile } from "@/features/profiles/schema";
import type { FoundMember } from "../schema";
import type { Hit } from "./hits";
import { matchedName } from "./matched-name";

type FoundRow = Omit<FoundMember, "matched"> & { names: Profile["names"] };

/** What was read of a hit, with the name by which the folded words found it. */
export function foundMember(
  { names, ...member }: FoundRow,
  hit: Hit | undefined,
  words: readonly string[],
): FoundMember {
  const { countryCode, region, countryNames } = member;
  const where = [...Object.values(region), ...Object.values(countryNames)];
  return { ...member, matched: matchedName({ names, countryCode, where }, hit?.key ?? null, words) };
}
