import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import { revalidateTag, updateTag } from "next/cache";
import { after } from "next/server";
import { publicationTags } from "@/features/profiles/cache-tags";

/** Longer than a page takes to render, also on a busy machine. */
const SETTLED_MS = 5000;

/**
 * Makes the next request for every page that a publication changes read the database; for server actions.
 *
 * Next dates a page by when it was stored, not by when its data was read: one that was being rendered while the
 * transaction ended is stored afterwards with the older state and would pass for fresh. So the tags are expired once
 * more when such pages have come in.
 */
export function expirePages(address: { countrySlug: string; slug: string }): void {
  const tags = publicationTags(address);
  for (const tag of tags) updateTag(tag);
  after(async () => {
    await wait(SETTLED_MS);
    for (const tag of tags) revalidateTag(tag, { expire: 0 });
  });
}
