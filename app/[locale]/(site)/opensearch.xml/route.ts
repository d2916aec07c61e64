import { connection } from "next/server";
import { openSearchDescription, openSearchType } from "@/features/directory/opensearch";
import { answerFile } from "@/lib/answer-file";
import { env } from "@/lib/env";
import { isLocale } from "@/lib/i18n/locales";

type Context = { params: Promise<{ locale: string }> };

/** Lets a browser offer the search of this site. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  await connection();
  const { locale } = await params;
  if (!isLocale(locale)) return new Response("There is no such search.", { status: 404 });
  const body = openSearchDescription(locale, env.SITE_URL);
  return answerFile(request, { body, type: `${openSearchType}; charset=utf-8` });
}
