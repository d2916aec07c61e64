import { listCountries } from "@/features/directory/queries";
import { listParts } from "@/features/sitemap/queries";
import { sitemapIndex, sitemapType } from "@/features/sitemap/sitemap";
import { answerFile } from "@/lib/answer-file";
import { env } from "@/lib/env";
import { fileRoute } from "@/lib/http/file-route";

/** Names the parts of the sitemap. */
export const GET = fileRoute(async (request) => {
  const total = (await listCountries()).reduce((sum, { count }) => sum + count, 0);
  return answerFile(request, { body: sitemapIndex(await listParts(total), env.SITE_URL), type: sitemapType });
});
