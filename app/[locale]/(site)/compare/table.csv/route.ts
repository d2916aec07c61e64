import { readChoice } from "@/features/profiles/compare/address";
import { compareFile } from "@/features/profiles/compare/file";
import { readCompared } from "@/features/profiles/compare/queries";
import { pageContext } from "@/features/profiles/page-context";
import { fileRoute } from "@/lib/http/file-route";
import { isLocale } from "@/lib/i18n/locales";

type Context = { params: Promise<{ locale: string }> };

/** The table of a comparison, by the query that shows it, as a file for a spreadsheet program. */
export const GET = fileRoute<Context>(async (request, { params }) => {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response("There is no such language.", { status: 404 });
  const asked = new URL(request.url).searchParams;
  const choice = readChoice({ m: asked.getAll("m"), show: asked.getAll("show") });
  const { here } = await readCompared(choice.places, locale);
  const columns = here.map(({ published, ...place }) => ({
    ...place,
    context: pageContext(published, locale),
  }));
  const name = ["comparison", ...columns.map(({ slug }) => slug)].join("-");
  return new Response(compareFile({ columns, view: choice, locale }), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name.slice(0, 120)}.csv"`,
      "cache-control": "public, max-age=0, must-revalidate",
      "x-robots-tag": "noindex",
    },
  });
});
