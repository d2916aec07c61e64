import type { Locale } from "@/lib/i18n/locales";
import { localeTags } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { xmlDocument } from "@/lib/xml";
import type { Suggestion, Suggestions } from "./search/suggestions";

export const openSearchType = "application/opensearchdescription+xml";
export const openSearchPath = (locale: Locale): string => `/${locale}/opensearch.xml`;

const suggestionType = "application/x-suggestions+json";

/** Tells a browser how to search here in one language (OpenSearch 1.1). */
export function openSearchDescription(locale: Locale, site: string): string {
  const t = translator(locale, "openSearch");
  const url = (type: string, template: string, rel = "results"): Record<string, string> => ({
    "@type": type,
    "@rel": rel,
    "@template": template,
  });
  return xmlDocument({
    OpenSearchDescription: {
      "@xmlns": "http://a9.com/-/spec/opensearch/1.1/",
      ShortName: t("shortName"),
      LongName: translator(locale, "site")("network"),
      Description: t("description"),
      Url: [
        url("text/html", `${site}/${locale}/search?q={searchTerms}`),
        url(suggestionType, `${site}/api/suggest/opensearch?locale=${locale}&q={searchTerms}`, "suggestions"),
        url(openSearchType, site + openSearchPath(locale), "self"),
      ],
      Image: { "@type": "image/svg+xml", "#": `${site}/icon.svg` },
      Language: localeTags[locale],
      InputEncoding: "UTF-8",
      OutputEncoding: "UTF-8",
    },
  });
}

/** Suggestions as browsers take them: what was asked, names, what stands beside them, and where they lead. */
export function openSearchSuggestions(query: string, found: Suggestions, site: string) {
  const all = [...found.municipalities, ...found.countries];
  const beside = ({ place, note }: Suggestion) => [place.join(""), note].filter(Boolean).join(" · ");
  return [
    query,
    all.map(({ name }) => name.join("")),
    all.map(beside),
    all.map(({ href }) => site + href),
  ] as const;
}
