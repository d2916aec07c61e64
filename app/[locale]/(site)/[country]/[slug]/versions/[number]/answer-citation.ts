import { bibtex } from "@/features/profiles/citation/bibtex";
import { type CitationFormat, citationOf, citationPath } from "@/features/profiles/citation/citation";
import { ris } from "@/features/profiles/citation/ris";
import { versionNumber } from "@/features/profiles/versions/paths";
import { getPublishedVersion } from "@/features/profiles/versions/queries";
import { answerFile } from "@/lib/answer-file";
import { env } from "@/lib/env";
import { fileRoute } from "@/lib/http/file-route";
import { isLocale } from "@/lib/i18n/locales";
import { answerElsewhere } from "../../../../answer-elsewhere";

type Params = { locale: string; country: string; slug: string; number: string };

const formats = {
  bib: { write: bibtex, type: "application/x-bibtex; charset=utf-8" },
  ris: { write: ris, type: "application/x-research-info-systems; charset=utf-8" },
};

/** The citation of a version as a file for programs that keep references. */
export const answerCitation = (format: CitationFormat) =>
  fileRoute<{ params: Promise<Params> }>(async (request, { params }) => {
    const { locale, country, slug, number } = await params;
    const asked = versionNumber(number);
    if (!isLocale(locale) || asked === null) return new Response("There is no such file.", { status: 404 });
    const version = await getPublishedVersion(country, slug, asked, locale);
    const citation = version && citationOf(version.published, locale, env.SITE_URL);
    if (!citation)
      return answerElsewhere(country, slug, (path) =>
        citationPath(`/${locale}${path}/versions/${number}`, format),
      );
    const { write, type } = formats[format];
    const answer = answerFile(request, { body: write(citation), type });
    answer.headers.set("content-disposition", `attachment; filename="${citation.key}.${format}"`);
    return answer;
  });
