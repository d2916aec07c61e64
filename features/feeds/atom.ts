import { authorName } from "@/features/profiles/author-name";
import { versionPath } from "@/features/profiles/versions/paths";
import { whereabouts } from "@/features/profiles/whereabouts";
import { type Locale, locales } from "@/lib/i18n/locales";
import { foreignLang, pick, pickText } from "@/lib/i18n/localized";
import { feedPath } from "@/lib/i18n/page-metadata";
import { translator } from "@/lib/i18n/translator";
import { type XmlNode, xmlDocument } from "@/lib/xml";
import type { Feed, FeedEntry, FeedPlace } from "./schema";

export const atomType = "application/atom+xml";

type Asked = FeedPlace & { locale: Locale; site: string };

/** What the feeds of this program are called by began in this year; RFC 4151 wants a date in the name. */
const SINCE = "2026";

/** A name for good, whatever becomes of the address (RFC 4151). */
const tagUri = (site: string, date: string, name: string) => `tag:${new URL(site).hostname},${date}:${name}`;

/** What a feed is about, as it is called now: the municipality, the country or the network. */
function subjectOf({ entries: [newest] }: Feed, { locale, country, slug }: Asked) {
  if (country && slug && newest) {
    return { name: newest.names.short, key: newest.municipalityId, author: authorName(newest.names, locale) };
  }
  const network = translator(locale, "site")("network");
  if (!country || !newest) return { name: network, key: "network", author: network };
  return { name: pickText(newest.countryNames, locale), key: newest.countryCode, author: network };
}

/** The page, and the feed, in each language; the asked one first. */
const inEachLanguage = (locale: Locale, type: string, href: (locale: Locale) => string): XmlNode[] =>
  [locale, ...locales.filter((each) => each !== locale)].map((each) => ({
    "@rel": "alternate",
    "@type": type,
    "@hreflang": each,
    "@href": href(each),
  }));

/** An Atom 1.0 document (RFC 4287) of what was published, for readers of one language. */
export function atomFeed(feed: Feed, asked: Asked): string {
  const { locale, site, country, slug } = asked;
  const path = [country, slug].map((part) => (part ? `/${part}` : "")).join("");
  const { name, key, author } = subjectOf(feed, asked);
  const self = `${site}${feedPath(locale, path)}`;
  return xmlDocument({
    feed: {
      "@xmlns": "http://www.w3.org/2005/Atom",
      "@xml:lang": locale,
      id: tagUri(site, SINCE, `feed/${locale}/${key}`),
      title: translator(locale, "feeds")("title", { name }),
      updated: (feed.entries[0]?.publishedAt ?? feed.madeAt).toISOString(),
      author: { name: author },
      icon: `${site}/icon.svg`,
      link: [
        { "@rel": "self", "@type": atomType, "@href": self },
        ...inEachLanguage(locale, "text/html", (each) => `${site}/${each}${path}`),
      ],
      entry: feed.entries.map((entry) => atomEntry(entry, asked)),
    },
  });
}

/** One publication, at the address that never shows another. */
function atomEntry(entry: FeedEntry, { locale, site }: Asked): XmlNode {
  const { municipalityId, number, names, note, publishedAt } = entry;
  const moment = publishedAt.toISOString();
  const said = pick(note, locale);
  const lang = foreignLang(said, locale);
  const address = { country: entry.countrySlug, slug: entry.slug };
  const place = whereabouts(entry, locale);
  return {
    // A feed in another language tells the same in other words: it is another entry.
    id: tagUri(site, moment.slice(0, 10), `publication/${locale}/${municipalityId}/${number}`),
    title: translator(locale, "feeds")("entry", { name: names.short, place, number }),
    updated: moment,
    published: moment,
    author: { name: authorName(names, locale) },
    link: inEachLanguage(locale, "text/html", (each) => `${site}${versionPath(each, address, number)}`),
    summary: {
      ...(lang && { "@xml:lang": lang }),
      "#": said?.value ?? translator(locale, "home")("noNote"),
    },
  };
}
