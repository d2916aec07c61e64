import { type NextRequest, NextResponse } from "next/server";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";
import { localeCookie } from "@/lib/i18n/negotiate";
import { switchTarget, withQuery } from "@/lib/i18n/switch-target";

const oneYear = 365 * 24 * 60 * 60;

/** Remembers the language a reader chose and leads to the same page in it: `?to=tr&from=/en/turkiye`. */
export function GET(request: NextRequest): Response {
  const { searchParams } = request.nextUrl;
  const asked = searchParams.get("to");
  const to = isLocale(asked) ? asked : defaultLocale;
  const from = withQuery(searchParams.get("from"), request.headers.get("referer"));
  const response = new NextResponse(null, {
    status: 303,
    headers: { location: switchTarget(to, from), "cache-control": "private, no-store" },
  });
  response.cookies.set(localeCookie, to, { maxAge: oneYear, path: "/", sameSite: "lax", httpOnly: true });
  return response;
}
