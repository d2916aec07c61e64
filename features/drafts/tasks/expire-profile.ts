import "server-only";
import { updateTag } from "next/cache";
import { after } from "next/server";
import { profilePages, profileTag } from "@/features/profiles/cache-tags";
import { askForPages } from "@/lib/ask-for-pages";

/** Makes the next request for a profile's own pages read the database, and asks for them; for server actions. */
export function expireProfile(address: { countrySlug: string; slug: string }): void {
  updateTag(profileTag(address.countrySlug, address.slug));
  after(() => askForPages(profilePages(address)));
}
