import { Icon } from "@/components/icon";
import { formatCalendarDate } from "@/features/figures/dates";
import { env } from "@/lib/env";
import {
  type Citation,
  type CitationFormat,
  citationFormats,
  citationOf,
  citationPath,
} from "../citation/citation";
import type { PageContext } from "../page-context";
import { versionPath } from "../versions/paths";

const formatNames: Record<CitationFormat, string> = { bib: "BibTeX", ris: "RIS" };

type Props = { context: PageContext; citation: Citation };

/** The citation as a sentence, which ends in the address of the version. */
function Sentence({ context: { t, locale }, citation }: Props) {
  const { author, title, network, number, publishedOn, address } = citation;
  const date = formatCalendarDate({ precision: "day", value: publishedOn }, locale);
  return t.rich("cite.sentence", {
    ...{ author, title, network, number, date, address },
    link: (text) => (
      <a href={address} className="link">
        {text}
      </a>
    ),
  });
}

/** How to cite the version that is shown: folded on the screen, written out on paper. A draft cannot be cited. */
export function Cite({ context }: { context: PageContext }) {
  const { t, locale, published } = context;
  const citation = citationOf(published, locale, env.SITE_URL);
  if (!citation) return null;
  const version = versionPath(locale, published, citation.number);
  return (
    <>
      <details className="cite screen-only">
        <summary>
          {t("cite.title")}
          <Icon name="chevron-down" />
        </summary>
        <p>
          <Sentence context={context} citation={citation} />
        </p>
        <p className="quiet">{t("cite.lasting", { number: citation.number })}</p>
        <p className="cite-files">
          <span>{t("cite.files")}</span>
          {citationFormats.map((format) => (
            <a key={format} href={citationPath(version, format)} download className="link">
              <Icon name="download" />
              {formatNames[format]}
            </a>
          ))}
        </p>
      </details>
      <p className="quiet sheet-only">
        {t("cite.asPrinted")} <Sentence context={context} citation={citation} />
      </p>
    </>
  );
}
