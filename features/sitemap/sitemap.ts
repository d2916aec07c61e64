import { locales } from "@/lib/i18n/locales";
import { languageAddresses } from "@/lib/i18n/page-metadata";
import { type XmlNode, xmlDocument } from "@/lib/xml";

export const sitemapType = "application/xml; charset=utf-8";
const XMLNS = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** A page by the path behind the language, "" for the home page. */
export type SitemapPage = { path: string; changedAt?: Date };
export type SitemapPart = { name: string; changedAt?: Date | undefined };

const dated = (changedAt: Date | undefined) => (changedAt ? { lastmod: changedAt.toISOString() } : {});

/** The list of all parts. */
export const sitemapIndex = (parts: readonly SitemapPart[], site: string): string =>
  xmlDocument({
    sitemapindex: {
      "@xmlns": XMLNS,
      sitemap: parts.map(({ name, changedAt }) => ({
        loc: `${site}/sitemap-${name}.xml`,
        ...dated(changedAt),
      })),
    },
  });

/** Some pages, each in every language with the addresses of the others. */
export const sitemapOf = (pages: readonly SitemapPage[], site: string): string =>
  xmlDocument({
    urlset: {
      "@xmlns": XMLNS,
      "@xmlns:xhtml": "http://www.w3.org/1999/xhtml",
      url: pages.flatMap((page) => inEachLanguage(page, site)),
    },
  });

function inEachLanguage({ path, changedAt }: SitemapPage, site: string): XmlNode[] {
  const links = Object.entries(languageAddresses(path)).map(([lang, address]) => ({
    "@rel": "alternate",
    "@hreflang": lang,
    "@href": site + address,
  }));
  return locales.map((locale) => ({
    loc: `${site}/${locale}${path}`,
    ...dated(changedAt),
    "xhtml:link": links,
  }));
}
