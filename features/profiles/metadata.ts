import type { Metadata } from "next";
import { pickText } from "@/lib/i18n/localized";
import { pageMetadata } from "@/lib/i18n/page-metadata";
import { translator } from "@/lib/i18n/translator";
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
  const place = profile.names.short;
  const path = `/${country.slug}/${slug}`;
  const summary = pickRichText(profile.summary, locale);
  const region = pickText(profile.region, locale);
  return pageMetadata(locale, {
    title: [place, country.name].join(", "),
    description: summary
      ? shortened(plainText(summary.value, factsIn(summary.lang)))
      : t("description", { place: [place, region, country.name].filter(Boolean).join(", ") }),
    path,
    feed: { path, title: translator(locale, "feeds")("title", { name: place }) },
  });
}
