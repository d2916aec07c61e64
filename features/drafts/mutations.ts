import "server-only";
import { isDeepStrictEqual } from "node:util";
import { db } from "@/db/client";
import { readLibrary } from "@/db/media-files";
import type { WriterScope } from "@/features/auth/scopes";
import { unknownFiles } from "@/features/profiles/known-files";
import { type Profile, profileSchema } from "@/features/profiles/schema";
import { type Closed, whyClosed } from "./review/open-queries";
import {
  type Conflict,
  conflictWith,
  lockDraft,
  type SavedRevision,
  writeRevision,
} from "./revision-mutations";
import { authorsSince, readRevision } from "./revision-queries";
import { confirmsAny, type StillRight } from "./translation/follow";
import { mergeVersions } from "./versions/merge";
import { changesOnly, mayWriteIn } from "./versions/written-in";

/** The draft that a save has become part of, and who wrote the rest of it: `names`, or oneself in another window. */
export type Merged = { profile: Profile; names: string[]; isOwn: boolean };
/** `refused` are files that are not in the library: the path of each in the profile, with a key of `errors`. */
export type Saving =
  | { saved: SavedRevision; merged?: Merged }
  | { conflict: Conflict }
  | { refused: Record<string, "fileNotHere"> }
  | { refused: Closed | "outsideLanguages" };
type SaveInput = {
  profile: Profile;
  baseRevision: number;
  kind: "saved" | "autosaved";
  /** Translations that somebody has found to be right although their source text has changed. */
  stillRight?: readonly StillRight[] | undefined;
};

/**
 * Makes `profile` the new draft, provided that the draft is still the one it was written on (`baseRevision`).
 * Otherwise both become the new draft, unless they contradict each other in a field: then nothing is written and the
 * newer draft is returned as a conflict. Saving what is the draft already writes nothing and succeeds, whatever it
 * was written on: a save whose answer was lost may be repeated. Only when translations are found to be still right is
 * the same text written again, as a revision that says so. What a translator has changed beyond their languages is
 * refused whole, while the draft is in review what anybody but a reviewer has changed, and everything from the moment at
 * which the municipality was archived.
 */
export function saveDraft(scope: WriterScope, input: SaveInput): Promise<Saving> {
  return db.transaction(async (tx): Promise<Saving> => {
    const draft = await lockDraft(tx, scope.municipalityId);
    const { id, number, createdAt: savedAt, translations } = draft;
    const known = profileSchema.parse(draft.profile);
    const { kind, profile, baseRevision, stillRight = [] } = input;
    const present = { id, number, savedAt, translations };
    if (isDeepStrictEqual(known, profile) && !confirmsAny({ profile: known, translations }, stillRight))
      return { saved: present };
    const closed = await whyClosed(tx, scope, draft);
    if (closed) return { refused: closed };
    const refused = unknownFiles(profile, await readLibrary(tx, scope.municipalityId), known);
    if (Object.keys(refused).length > 0) return { refused };
    const base = number === baseRevision ? known : await readRevision(tx, scope.municipalityId, baseRevision);
    const isTheirs = ({ language }: StillRight) => mayWriteIn(scope.languages, language);
    if (!stillRight.every(isTheirs) || (base && !changesOnly(scope.languages, base, profile)))
      return { refused: "outsideLanguages" };
    if (number === baseRevision)
      return { saved: await writeRevision(tx, scope, draft, { kind, profile, stillRight }) };
    const both = base && together({ base, mine: profile, theirs: known });
    if (!both) return { conflict: conflictWith(draft, known, scope) };
    const seen = { profile, base: baseRevision };
    const saved =
      isDeepStrictEqual(known, both) && stillRight.length === 0
        ? present
        : await writeRevision(tx, scope, draft, { kind, profile: both, seen, stillRight });
    const authors = await authorsSince(tx, scope, baseRevision, draft);
    return { saved, merged: { profile: both, ...authors } };
  });
}

/** Two versions in one; null where they contradict each other, or are together more than a profile can hold. */
function together(versions: Parameters<typeof mergeVersions>[0]): Profile | null {
  const { profile, contested } = mergeVersions(versions);
  const parsed = profileSchema.safeParse(profile);
  return contested.length === 0 && parsed.success ? parsed.data : null;
}
