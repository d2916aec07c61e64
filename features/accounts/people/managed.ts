import { z } from "zod";
import { can, type Subject } from "@/features/auth/policy";
import type { Actor } from "@/features/auth/scopes";

/** Where a grant reaches, with what the policy has to know about the place. */
export type GrantPlace =
  | { scope: "network" }
  | { scope: "country"; countryCode: string }
  | { scope: "municipality"; countryCode: string; municipalityId: string };

export const subjectOf = (place: GrantPlace): Subject => (place.scope === "network" ? "network" : place);

/** Whether the actor may give and take rights in the place. */
export const canGrant = (actor: Pick<Actor, "grants">, place: GrantPlace): boolean =>
  can(actor, "accounts.manage", subjectOf(place));

/**
 * Whether the actor may change an account with these grants: every one of them lies where they manage accounts. An
 * account without grants belongs to nobody's country and is left to the network.
 */
export const canManage = (actor: Pick<Actor, "grants">, places: readonly GrantPlace[]): boolean =>
  places.length > 0 ? places.every((place) => canGrant(actor, place)) : canGrant(actor, { scope: "network" });

/** A place as forms and addresses name it: `network`, `country:tr` or `municipality:` and its id. */
export function placeKey(place: GrantPlace): string {
  if (place.scope === "network") return place.scope;
  return place.scope === "country" ? `country:${place.countryCode}` : `municipality:${place.municipalityId}`;
}

const uuid = z.uuid();

/** Reads what `placeKey` writes. The country of a municipality is not taken from a form; the database knows it. */
export const placeKeySchema = z.string().transform((key, context) => {
  const [scope, id = ""] = key.split(":");
  if (key === "network") return { scope: "network" } as const;
  if (scope === "country" && /^[a-z]{2}$/.test(id)) return { scope, countryCode: id } as const;
  if (scope === "municipality" && uuid.safeParse(id).success) return { scope, municipalityId: id } as const;
  context.addIssue("placeMissing");
  return z.NEVER;
});
export type PlaceKey = z.output<typeof placeKeySchema>;
