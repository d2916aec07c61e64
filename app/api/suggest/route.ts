import type { NextRequest } from "next/server";
import { findPlaces } from "@/features/directory/search/result-queries";
import { suggest } from "@/features/directory/search/suggestions";
import { queryWords, readQuery } from "@/features/directory/search/words";
import { comeAgain } from "@/lib/http/file-route";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";

const most = 6;

/** A few places for what has been typed so far: `?q=istanb&locale=en`. */
export async function GET(request: NextRequest): Promise<Response> {
  const { searchParams } = request.nextUrl;
  const words = queryWords(readQuery(searchParams.get("q")));
  const asked = searchParams.get("locale");
  const locale = isLocale(asked) ? asked : defaultLocale;
  const found = await findPlaces(words, most);
  if (!found) return Response.json({ error: "unavailable" }, { status: 503, headers: comeAgain });
  const body = JSON.stringify(suggest(found, words, locale));
  // Of a known length, so that what fits into one packet is sent as it is instead of compressed.
  const headers = {
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(body)),
    "cache-control": "no-store",
  };
  return new Response(body, { headers });
}
