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
};

/** Title, description, canonical address and the addresses in the other languages. */
export function pageMetadata(locale: Locale, { title, description, path, parent }: Page): Metadata {
  const addresses = Object.fromEntries(locales.map((each) => [each, `/${each}${path}`]));
  // Readers of no listed language are sent by the root, or read the default language.
  const fallback = path === "" ? "/" : `/${defaultLocale}${path}`;
  return {
    title: path === "" ? { absolute: `${title} · ${translator(locale, "site")("network")}` } : title,
    description,
    alternates: { canonical: `/${locale}${path}`, languages: { ...addresses, "x-default": fallback } },
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
