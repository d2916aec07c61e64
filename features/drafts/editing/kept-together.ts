import type { Profile } from "@/features/profiles/schema";
import { mergeVersions } from "../versions/merge";

/** Text that no server has confirmed, with the revision it was written on; `at` is when it was last typed in. */
export type Backup = { at: number; baseRevision: number; base: Profile; profile: Profile };

type Kept = { key: string; backup: Backup };

/**
 * One text out of those that several windows kept: the newest, with what others changed on the same revision and it
 * did not. `used` are those that are in it whole; one that contradicts it in a single field is left out.
 */
export function putTogether<T extends Kept>(kept: readonly T[]): { backup: Backup; used: T[] } | null {
  const [newest, ...others] = kept.toSorted((a, b) => b.backup.at - a.backup.at);
  if (!newest) return null;
  const used = [newest];
  let { backup } = newest;
  for (const other of others) {
    const profile = joined(backup, other.backup);
    if (!profile) continue;
    backup = { ...backup, profile };
    used.push(other);
  }
  return { backup, used };
}

/** Both texts in one, `null` where they contradict each other. */
function joined(mine: Backup, theirs: Backup): Profile | null {
  if (mine.baseRevision !== theirs.baseRevision) return null;
  const versions = { base: mine.base, mine: mine.profile, theirs: theirs.profile };
  const { profile, contested } = mergeVersions(versions);
  return contested.length > 0 ? null : profile;
}
