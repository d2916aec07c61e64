import { z } from "zod";

/** Where a grant reaches, with what the policy has to know about the place. */
export type GrantPlace =
  | { scope: "network" }
  | { scope: "country"; countryCode: string }
  | { scope: "municipality"; countryCode: string; municipalityId: string };

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
