import { type NextRequest, NextResponse } from "next/server";
import { beforeStaffPage } from "@/features/auth/before-page";
import { staffHome } from "@/features/auth/paths";
import { sessionCookieFor } from "@/features/auth/session/next-auth";
import { closedHtml, closedStatus } from "@/features/drafts/preview/closed-html";
import { visitPreview } from "@/features/drafts/preview/mutations";
import { previewRoot } from "@/features/drafts/preview/schema";
import { localeCookie, negotiateLocale } from "@/lib/i18n/negotiate";
import { nowherePath } from "@/lib/i18n/nowhere";
import { refuseBody } from "@/lib/posted-body";
import { isUnavailable } from "@/lib/unavailable";
import { withoutEmpty } from "@/lib/without-empty";

/** The search's form sends what was left empty, too. */
const searchPage = /^\/[a-z]{2}\/search$/;

/**
 * Runs only where a page cannot give the right status by itself, so that it costs the others nothing: for addresses
 * that no route answers (under nothing that is written as a language, deeper than a municipality and its versions or a list, or
 * with signs that no slug has: Next and Postgres fail on some of them), for the editorial area, whose pages ask their
 * gates all the same, and for links to drafts. Unknown countries and municipalities are answered by their own pages, and
 * languages that the network does not have by the layout of all. A page that leads elsewhere by its query would do so after its
 * status, to browsers with scripts only. What is posted is looked at wherever it is sent to,
 * because Next carries an action from any page to its own.
 */
export async function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl;
  const isPosted = request.method === "POST";
  const refused = isPosted && (await refuseBody(request));
  if (refused) return new NextResponse(null, { status: refused });
  if (pathname.startsWith(previewRoot)) return closedPreview(request);
  if (searchPage.test(pathname) && !isPosted) return shortened(request);
  if (pathname !== staffHome && !pathname.startsWith(`${staffHome}/`)) {
    return request.headers.has("content-type") ? undefined : nowhere(request);
  }
  // A server action answers for itself: its caller can show a refusal without losing what was typed.
  if (isPosted && request.headers.has("next-action")) return;
  const answer = await beforeStaffPage(pathname + search);
  if (answer === "notFound") return nowhere(request);
  if (answer && "redirect" in answer)
    return leadTo(new URL(answer.redirect, request.url), answer.isPermanent);
  if (!answer) return;
  const response = NextResponse.next();
  response.cookies.set(await sessionCookieFor(answer.renewed));
  return response;
}

/** Answers for a link to a draft that opens nothing; where it opens something its page does. */
async function closedPreview({ headers, cookies, nextUrl }: NextRequest) {
  const [token = ""] = nextUrl.pathname.slice(previewRoot.length).split("/", 1);
  const reason = await visitPreview(token).catch((error: unknown) => {
    if (isUnavailable(error)) return "unavailable" as const;
    throw error;
  });
  if (!reason) return;
  const locale = negotiateLocale(headers.get("accept-language"), cookies.get(localeCookie)?.value);
  const own = { "content-type": "text/html; charset=utf-8", "cache-control": "private, no-store" };
  return new NextResponse(closedHtml(reason, locale), { status: closedStatus[reason], headers: own });
}

/** What is shared is the address without what was left empty. */
function shortened({ nextUrl: { pathname, searchParams }, url }: NextRequest) {
  const query = withoutEmpty(searchParams);
  return query === null ? undefined : leadTo(new URL(query ? `${pathname}?${query}` : pathname, url));
}

function leadTo(address: URL, isPermanent = false) {
  // A municipality may take an address up again that it had before, so that no browser may keep where it led.
  const headers = { "cache-control": "private, no-store" };
  return NextResponse.redirect(address, { status: isPermanent ? 308 : 307, headers });
}

function nowhere({ headers, cookies, nextUrl, url }: NextRequest) {
  const remembered = cookies.get(localeCookie)?.value;
  const path = nowherePath(nextUrl.pathname, headers.get("accept-language"), remembered);
  const response = NextResponse.rewrite(new URL(path, url));
  // The same address answers in different languages, and the page it shows would drop a Vary header.
  response.headers.set("cache-control", "private, no-store");
  return response;
}

export const config = {
  matcher: [
    "/((?!(?:[a-z]{2}|admin|api|invitation|language|maps|media|preview|sign-in|sitemap|_next)(?:/|$)|(?:icon\\.svg|robots\\.txt|sitemap(?:-[a-z0-9-]+)?\\.xml)$).+)",
    "/:locale([a-z]{2})/:country/:slug((?!all/[1-9]\\d{0,4}$)[^/]+)/:rest((?!opengraph-image|feed\\.atom$|versions(?:/[1-9]\\d{0,8}(?:/cite\\.(?:bib|ris))?)?$).+)",
    "/:locale([a-z]{2})/:rest(.*%(?![2-7][0-9a-fA-F]).*)",
    "/:locale([a-z]{2})/search",
    "/admin/:path*",
    "/preview/:path*",
    // Not the files for the libraries: what passes through here is kept in memory, and cut off beyond 10 MB.
    { source: "/((?!api/media/).*)", has: [{ type: "header", key: "content-type" }] },
    { source: "/:path*", has: [{ type: "header", key: "next-action" }] },
  ],
};
