import { connection } from "next/server";
import { findPlaces } from "@/features/directory/search/result-queries";
import { queryWords } from "@/features/directory/search/words";
import type { Searched } from "@/features/profiles/components/compare/compare-add";
import { whereabouts } from "@/features/profiles/whereabouts";
import type { Locale } from "@/lib/i18n/locales";

/** So many fit on a screen; those who stand in the table already are among them. */
const most = 12;

/** The municipalities that a search finds, as they can be added to a comparison. */
export async function findCandidates(query: string, locale: Locale): Promise<Searched> {
  // What is found depends on the moment, of which Next complains while it may still prerender.
  await connection();
  const found = await findPlaces(queryWords(query), most);
  const candidates = found?.municipalities.map((one) => ({
    ...{ country: one.countrySlug, slug: one.slug, name: one.name },
    where: whereabouts(one, locale),
  }));
  return { query, found: candidates ?? null, isCut: candidates?.length === most };
}
