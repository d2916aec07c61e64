import { can, type Subject } from "@/features/auth/policy";
import type { Actor } from "@/features/auth/scopes";
import type { GrantPlace } from "./place-key";

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
