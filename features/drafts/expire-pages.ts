import "server-only";
import { updateTag } from "next/cache";
import { after } from "next/server";
import { publicationTags } from "@/features/profiles/cache-tags";
import { env } from "@/lib/env";
import { locales } from "@/lib/i18n/locales";

type Address = { countrySlug: string; slug: string };

/**
 * Asks for the changed pages, so that they are there again for the next reader, also if the database goes away now. One
 * after the other: a reader who is waiting for one of them comes first.
 */
async function warm({ countrySlug, slug }: Address): Promise<void> {
  for (const path of [`/${countrySlug}/${slug}`, `/${countrySlug}`, ""])
    for (const locale of locales)
      await fetch(`http://localhost:${env.PORT}/${locale}${path}`).catch(() => null);
}

/** Makes the next request for every page that a publication changes read the database; for server actions. */
export function expirePages(address: Address): void {
  for (const tag of publicationTags(address)) updateTag(tag);
  after(() => warm(address));
}
