import type { NextRequest } from "next/server";
import { openSearchSuggestions } from "@/features/directory/opensearch";
import { findPlaces } from "@/features/directory/search/result-queries";
import { suggest } from "@/features/directory/search/suggestions";
import { queryWords, readQuery } from "@/features/directory/search/words";
import { env } from "@/lib/env";
import { comeAgain } from "@/lib/http/file-route";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";

const most = 8;

/** The same suggestions for the address bar of a browser: `?q=istanb&locale=en`. */
export async function GET(request: NextRequest): Promise<Response> {
  const { searchParams } = request.nextUrl;
  const query = readQuery(searchParams.get("q"));
  const words = queryWords(query);
  const asked = searchParams.get("locale");
  const found = await findPlaces(words, most);
  if (!found) return Response.json({ error: "unavailable" }, { status: 503, headers: comeAgain });
  const suggestions = suggest(found, words, isLocale(asked) ? asked : defaultLocale);
  return Response.json(openSearchSuggestions(query, suggestions, env.SITE_URL), {
    headers: { "content-type": "application/x-suggestions+json", "cache-control": "no-store" },
  });
}
