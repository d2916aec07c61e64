import type { Metadata } from "next";
import { type Locale, locales } from "@/lib/i18n/locales";
import { pickText } from "@/lib/i18n/localized";
import type { PageContext } from "./page-context";
import { plainText } from "./plain-text";
import { pickRichText } from "./written";

/** A description that search results show whole: cut at a word, with an ellipsis. */
function shortened(text: string, most = 200): string {
  if (text.length <= most) return text;
  return `${text.slice(0, text.lastIndexOf(" ", most))}…`;
}

/** Title, description and the addresses of the same page in every language. */
export function profileMetadata({ published, locale, t, factsIn }: PageContext): Metadata {
  const { country, slug, profile } = published;
  const address = (lang: Locale) => `/${lang}/${country.slug}/${slug}`;
  const summary = pickRichText(profile.summary, locale);
  const region = pickText(profile.region, locale);
  const description = summary
    ? shortened(plainText(summary.value, factsIn(summary.lang)))
    : t("description", { place: profile.names.short, region, country: country.name });
  const title = [profile.names.short, country.name].join(", ");
  return {
    title,
    description,
    alternates: {
      canonical: address(locale),
      languages: {
        ...Object.fromEntries(locales.map((lang) => [lang, address(lang)])),
        "x-default": address(locales[0]),
      },
    },
    openGraph: { type: "article", title, description, url: address(locale), locale },
  };
}
