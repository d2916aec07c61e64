import { listedPages } from "@/components/site-pages";
import { listCountries } from "@/features/directory/queries";
import { pagesPart } from "@/features/sitemap/parts";
import { listPart } from "@/features/sitemap/queries";
import { sitemapOf, sitemapType } from "@/features/sitemap/sitemap";
import { answerFile } from "@/lib/answer-file";
import { env } from "@/lib/env";
import { fileRoute } from "@/lib/http/file-route";

type Context = { params: Promise<{ part: string }> };

/** One part of the sitemap, which readers find as /sitemap-<part>.xml. */
export const GET = fileRoute<Context>(async (request, { params }) => {
  const { part } = await params;
  const countries = await listCountries();
  const total = countries.reduce((sum, { count }) => sum + count, 0);
  const paths = ["", ...listedPages.map((page) => `/${page}`), ...countries.map(({ slug }) => `/${slug}`)];
  const pages = part === pagesPart ? paths.map((path) => ({ path })) : await listPart(part, total);
  if (!pages) return new Response("There is no such part.", { status: 404 });
  return answerFile(request, { body: sitemapOf(pages, env.SITE_URL), type: sitemapType });
});
