import "server-only";
import { inArray, or, type SQL } from "drizzle-orm";
import { municipalities } from "@/db/schema/profiles";
import { type Action, reachOf } from "./policy";
import type { Actor } from "./scopes";

/** The municipalities to which the actor may do `action`, as a condition; none for whoever may do it everywhere. */
export function reachedPlaces(actor: Pick<Actor, "grants">, action: Action): SQL | undefined {
  const reach = reachOf(actor, action);
  if (reach === "network") return undefined;
  return or(
    inArray(municipalities.countryCode, reach.countryCodes),
    inArray(municipalities.id, reach.municipalityIds),
  );
}
