import type { revisionKinds } from "@/db/schema/profiles";

export type Saved = {
  number: number;
  kind: (typeof revisionKinds)[number];
  authorId: string | null;
  authorName: string;
  createdAt: Date;
  /** Whether something happened to it: it was published, or handed in for review. */
  isMarked: boolean;
};

/** What somebody wrote in one go: its last revision, and those before it that were saved by themselves, newest first. */
export type Sitting<R extends Saved> = { last: R; earlier: R[] };

/** Who comes back to the page after so long begins anew. */
const PAUSE_MS = 30 * 60_000;

function isSamePerson(a: Saved, b: Saved): boolean {
  if (a.authorId || b.authorId) return a.authorId === b.authorId;
  // Without accounts only their names are known, and of erased ones nothing.
  return a.authorName !== "" && a.authorName === b.authorName;
}

/** Whether a revision goes on with the one before it: that was an automatic save of the same person, just now. */
function goesOn(later: Saved, earlier: Saved): boolean {
  return (
    earlier.kind === "autosaved" &&
    !earlier.isMarked &&
    (later.kind === "autosaved" || later.kind === "saved") &&
    isSamePerson(later, earlier) &&
    later.createdAt.getTime() - earlier.createdAt.getTime() < PAUSE_MS
  );
}

/** All revisions of a municipality, or a stretch of them, newest first, as the sittings in which they were written. */
export function foldSittings<R extends Saved>(revisions: readonly R[]): Sitting<R>[] {
  const sittings: Sitting<R>[] = [];
  for (const revision of revisions) {
    const sitting = sittings.at(-1);
    const next = sitting && (sitting.earlier.at(-1) ?? sitting.last);
    if (sitting && next && goesOn(next, revision)) sitting.earlier.push(revision);
    else sittings.push({ last: revision, earlier: [] });
  }
  return sittings;
}
