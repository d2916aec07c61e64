import { isLocale, type Locale } from "./locales";

const origin = "http://site.invalid";

/**
 * Where a reader who switches to `to` goes: the same page in that language. `from` is the address of a page of this
 * site, with or without its query; anything else (another site, a page outside the languages) leads to the home
 * page, so that the switch can send nobody elsewhere.
 */
export function switchTarget(to: Locale, from: string | null): string {
  const home = `/${to}`;
  if (!from?.startsWith("/") || !URL.canParse(from, origin)) return home;
  const url = new URL(from, origin);
  const [, locale, ...rest] = url.pathname.split("/");
  if (url.origin !== origin || !isLocale(locale)) return home;
  return [home, ...rest].join("/") + url.search;
}

/** Adds the query that the reader's page had, as the browser tells it, when it is the page that the link names. */
export function withQuery(from: string | null, referrer: string | null): string | null {
  if (!from || !referrer || !URL.canParse(referrer) || !URL.canParse(from, origin)) return from;
  const page = new URL(referrer);
  return page.pathname === new URL(from, origin).pathname ? page.pathname + page.search : from;
}
