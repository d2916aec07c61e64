import type { Place } from "@/db/review.fixtures";
import { mintEditorScope } from "@/features/auth/gates";
import type { EditorScope, Grant, Role } from "@/features/auth/scopes";
import { profileSchema } from "@/features/profiles/schema";
import { saveDraft } from "../mutations";

type Made = { accountId: string; name: string; grant: Omit<Grant, "language"> & { language?: unknown } };

/** A role at a place, or in its country or the network. */
export const grantFor = (
  role: Exclude<Role, "translator">,
  { municipalityId, countryCode }: Place,
  scope: Grant["scope"] = "municipality",
) => ({
  ...{ role, scope, language: null },
  ...(scope === "municipality" && { municipalityId }),
  ...(scope === "country" && { countryCode }),
});

/** The right of somebody to edit the place. */
export function scopeFor({ accountId, name, grant }: Made, place: Place): EditorScope {
  const scope = mintEditorScope({ accountId, name, language: "en", grants: [grant as Grant] }, place);
  if (!scope) throw new Error(`${name} may not edit`);
  return scope;
}

/** Saves a draft with another word in it; answers with what came of it. */
export function writeOn(scope: EditorScope, draft: { number: number; profile: unknown }, words: string) {
  const profile = profileSchema.parse(draft.profile);
  const changed = { ...profile, responsibility: { ...profile.responsibility, en: words } };
  return saveDraft(scope, { profile: changed, baseRevision: draft.number, kind: "saved" });
}
