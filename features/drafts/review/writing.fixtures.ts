import type { EditorScope } from "@/features/auth/scopes";
import type { Profile } from "@/features/profiles/schema";
import { saveDraft } from "../mutations";

/** Saves a draft with another word in it; answers with what came of it. */
export function writeOn(scope: EditorScope, draft: { number: number; profile: Profile }, words: string) {
  const { number, profile } = draft;
  const changed = { ...profile, responsibility: { ...profile.responsibility, en: words } };
  return saveDraft(scope, { profile: changed, baseRevision: number, kind: "saved" });
}
