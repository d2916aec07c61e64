import type { Profile } from "@/features/profiles/schema";
import { compareProfiles } from "../versions/compare";
import type { Backup } from "./kept-together";

type Now = { onScreen: Profile; base: { number: number; profile: Profile } };

/**
 * Whether a text that was put back can still be thrown away alone: nothing was typed since, and no revision came in
 * between other than the one that saved it. Going back to the text of before would otherwise take more away.
 */
export function mayThrowAway(restored: Backup, { onScreen, base }: Now): boolean {
  const isRestored = (profile: Profile) => compareProfiles(profile, restored.profile).length === 0;
  return isRestored(onScreen) && (base.number === restored.baseRevision || isRestored(base.profile));
}
