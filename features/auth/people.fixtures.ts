import "server-only";
import { makePerson, type Place } from "@/db/review.fixtures";
import { mintEditorScope } from "./gates";
import type { EditorScope, Grant, Role } from "./scopes";

type Reach = Grant["scope"];
type GrantRole = Exclude<Role, "translator">;

/** A role at a place, or in its country or the network. */
export const grantFor = (role: GrantRole, place: Place, scope: Reach = "municipality") => ({
  ...{ role, scope, language: null },
  ...(scope === "municipality" && { municipalityId: place.municipalityId }),
  ...(scope === "country" && { countryCode: place.countryCode }),
});

type Person = { accountId: string; name: string; grant: ReturnType<typeof grantFor> };

/** The right of somebody to edit the place. */
export function scopeFor({ accountId, name, grant }: Person, place: Place): EditorScope {
  const scope = mintEditorScope({ accountId, name, language: "en", grants: [grant as Grant] }, place);
  if (!scope) throw new Error(`${name} may not edit`);
  return scope;
}

/** Makes somebody with a role at the place, or in its country or the network. */
export async function personAt(
  place: Place,
  name: string,
  ...[role, reach]: [GrantRole, Reach?]
): Promise<EditorScope> {
  const grant = grantFor(role, place, reach);
  return scopeFor({ accountId: await makePerson(name, grant), name, grant }, place);
}
