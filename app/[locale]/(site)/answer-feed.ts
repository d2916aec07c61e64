import { atomFeed, atomType } from "@/features/feeds/atom";
import { getFeed } from "@/features/feeds/queries";
import type { FeedPlace } from "@/features/feeds/schema";
import { answerFile } from "@/lib/answer-file";
import { env } from "@/lib/env";
import { fileRoute } from "@/lib/http/file-route";
import { isLocale } from "@/lib/i18n/locales";
import { feedPath } from "@/lib/i18n/page-metadata";
import { answerElsewhere } from "./answer-elsewhere";

type Context = { params: Promise<FeedPlace & { locale: string }> };

/** The feed of the network, a country or a municipality. */
export const answerFeed = fileRoute<Context>(async (request, { params }) => {
  const { locale, ...place } = await params;
  if (!isLocale(locale)) return new Response("There is no such feed.", { status: 404 });
  const feed = await getFeed(place);
  if (!feed) return answerElsewhere(place.country, place.slug, (path) => feedPath(locale, path));
  const body = atomFeed(feed, { ...place, locale, site: env.SITE_URL });
  return answerFile(request, { body, type: `${atomType}; charset=utf-8`, madeAt: feed.madeAt });
});
