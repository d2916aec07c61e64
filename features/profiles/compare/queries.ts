import "server-only";
import type { Locale } from "@/lib/i18n/locales";
import { findElsewhere } from "../addresses/queries";
import { getPublishedProfile, type PublishedProfile } from "../queries";
import { type Place, placeKey, uniquePlaces } from "./address";

type Found =
  | { kind: "here"; place: Place; published: PublishedProfile }
  | { kind: "archived"; place: Place; name: string }
  | { kind: "unknown"; place: Place };

/** What a comparison is made of: those that can be read, each once, and those that cannot. */
export type Compared = {
  here: (Place & { published: PublishedProfile })[];
  archived: (Place & { name: string })[];
  unknown: Place[];
};

/** Reads the chosen profiles and no others, each from the cache of its own address; former addresses are followed. */
export async function readCompared(places: readonly Place[], locale: Locale): Promise<Compared> {
  const found = await Promise.all(places.map((place) => follow(place, locale)));
  const of = <K extends Found["kind"]>(kind: K) =>
    found.filter((one): one is Extract<Found, { kind: K }> => one.kind === kind);
  return {
    here: uniquePlaces(of("here").map(({ place, published }) => ({ ...place, published }))),
    archived: uniquePlaces(of("archived").map(({ place, name }) => ({ ...place, name }))),
    unknown: of("unknown").map(({ place }) => place),
  };
}

async function follow(place: Place, locale: Locale): Promise<Found> {
  const published = await getPublishedProfile(place.country, place.slug, locale);
  if (published) return { kind: "here", place, published };
  const elsewhere = await findElsewhere(place.country, place.slug);
  if (elsewhere?.kind === "archived") return { kind: "archived", place, name: elsewhere.name };
  if (!elsewhere) return { kind: "unknown", place };
  const [, country = "", slug = ""] = elsewhere.path.split("/");
  const now = { country, slug };
  // One step leads to where it is now; an address that leads to itself would never end.
  return placeKey(now) === placeKey(place) ? { kind: "unknown", place } : follow(now, locale);
}
