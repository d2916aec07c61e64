import "server-only";
import { updateTag } from "next/cache";
import { after } from "next/server";
import { publicationPages, publicationTags } from "@/features/profiles/cache-tags";
import { askForPages } from "@/lib/ask-for-pages";
import type { Placed } from "./mutations";

/** Makes the next request for whatever stood or stands at these addresses read the database; for server actions. */
export function expireAddresses({ placed, addresses }: Placed): void {
  if (addresses.length === 0) return;
  for (const tag of new Set(addresses.flatMap(publicationTags))) updateTag(tag);
  after(() => askForPages(new Set([placed, ...addresses].flatMap(publicationPages))));
}
