import type { Metadata, ResolvedMetadata } from "next";
import { defaultLocale, type Locale, locales, localeTags } from "./locales";
import { translator } from "./translator";

type Page = {
  title: string;
  description: string;
  /** The address after the language, such as "/turkiye/konak"; "" for the home page. */
  path: string;
  /** Of a page without a picture of its own: what stands above it, whose picture it shows. */
  parent?: ResolvedMetadata;
  /** Search engines are not to list it, but may follow where it leads: one of very many views of what they know. */
  isUnlisted?: boolean;
  /** The feed that tells of what changes there: the path of the page that it is about, and its title. */
  feed?: { path: string; title: string };
};

/** The addresses of a page in every language, and for readers of no listed one. */
export const languageAddresses = (path: string): Record<string, string> => ({
  ...Object.fromEntries(locales.map((each) => [each, `/${each}${path}`])),
  // They are sent by the root, or read the default language.
  "x-default": path === "" ? "/" : `/${defaultLocale}${path}`,
});

/** Where the Atom feed about a page is. */
export const feedPath = (locale: Locale, path: string): string => `/${locale}${path}/feed.atom`;

/** Title, description, canonical address and the addresses in the other languages. */
export function pageMetadata(
  locale: Locale,
  { title, description, path, parent, isUnlisted, feed }: Page,
): Metadata {
  return {
    title: path === "" ? { absolute: `${title} · ${translator(locale, "site")("network")}` } : title,
    description,
    ...(isUnlisted && { robots: { index: false, follow: true } }),
    alternates: {
      canonical: `/${locale}${path}`,
      languages: languageAddresses(path),
      ...(feed && {
        types: { "application/atom+xml": [{ url: feedPath(locale, feed.path), title: feed.title }] },
      }),
    },
    openGraph: {
      title,
      description,
      url: `/${locale}${path}`,
      siteName: translator(locale, "site")("network"),
      type: "website",
      locale: localeTags[locale].replace("-", "_"),
      ...(parent?.openGraph?.images && { images: parent.openGraph.images }),
    },
  };
}

/** The head of a page that does not exist. */
export const missingMetadata = (locale: Locale): Metadata => ({
  title: translator(locale, "errors")("notFoundMeta"),
  robots: { index: false },
});
