import { type NextRequest, NextResponse } from "next/server";
import { localeCookie } from "@/lib/i18n/negotiate";
import { nowherePath } from "@/lib/i18n/nowhere";

/**
 * Runs only for addresses that no route answers, so that it costs the pages nothing: under no language, or deeper than
 * a municipality. Unknown countries and municipalities are answered by their own pages.
 */
export function proxy(request: NextRequest) {
  const { headers, cookies, nextUrl } = request;
  const path = nowherePath(
    nextUrl.pathname,
    headers.get("accept-language"),
    cookies.get(localeCookie)?.value,
  );
  const response = NextResponse.rewrite(new URL(path, request.url));
  // The same address answers in different languages.
  response.headers.append("vary", "accept-language, cookie");
  return response;
}

export const config = {
  matcher: [
    "/((?!(?:en|tr|admin|api|language|maps|sign-in|_next)(?:/|$)|(?:icon\\.svg|robots\\.txt|sitemap\\.xml)$).+)",
    "/:locale(en|tr)/:country/:slug/:rest((?!opengraph-image).+)",
  ],
};
