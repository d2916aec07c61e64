import "server-only";
import { updateTag } from "next/cache";
import { after } from "next/server";
import { publicationPages, publicationTags } from "@/features/profiles/cache-tags";
import { askForPages } from "@/lib/ask-for-pages";

/**
 * Makes the next request for every page that a publication changes read the database; for server actions. The pages are
 * asked for at once, so that they are there again also if the database goes away now.
 */
export function expirePages(address: Parameters<typeof publicationTags>[0]): void {
  for (const tag of publicationTags(address)) updateTag(tag);
  after(() => askForPages(publicationPages(address)));
}
