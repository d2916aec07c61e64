import "server-only";
import { isDeepStrictEqual } from "node:util";
import { db } from "@/db/client";
import { readLibrary } from "@/db/media-files";
import type { EditorScope } from "@/features/auth/scopes";
import { unknownFiles } from "@/features/profiles/known-files";
import { type Profile, profileSchema } from "@/features/profiles/schema";
import {
  type Conflict,
  conflictWith,
  lockDraft,
  type SavedRevision,
  writeRevision,
} from "./revision-mutations";

/** `refused` are files that are not in the library: the path of each in the profile, with a key of `errors`. */
export type Saving =
  | { saved: SavedRevision }
  | { conflict: Conflict }
  | { refused: Record<string, "fileNotHere"> };
type SaveInput = { profile: Profile; baseRevision: number; kind: "saved" | "autosaved" };

/**
 * Makes `profile` the new draft, provided that the draft is still the one it was written on (`baseRevision`).
 * Otherwise nothing is written and the newer draft is returned as a conflict. Saving what is the draft already
 * writes nothing and succeeds, whatever it was written on: a save whose answer was lost may be repeated.
 */
export function saveDraft(scope: EditorScope, { profile, baseRevision, kind }: SaveInput): Promise<Saving> {
  return db.transaction(async (tx) => {
    const draft = await lockDraft(tx, scope.municipalityId);
    const { id, number, createdAt: savedAt } = draft;
    const known = profileSchema.parse(draft.profile);
    if (isDeepStrictEqual(known, profile)) return { saved: { id, number, savedAt } };
    if (number !== baseRevision) return { conflict: conflictWith(draft, known, scope) };
    const refused = unknownFiles(profile, await readLibrary(tx, scope.municipalityId), known);
    if (Object.keys(refused).length > 0) return { refused };
    return { saved: await writeRevision(tx, scope, draft, { kind, profile }) };
  });
}
