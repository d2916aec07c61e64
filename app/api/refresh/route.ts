import { revalidateTag } from "next/cache";
import type { NextRequest } from "next/server";
import { publicationTags } from "@/features/profiles/cache-tags";
import { listPublishedSince } from "@/features/profiles/queries";
import { builtAt } from "@/lib/env";
import { isStartKey } from "@/lib/start-key";

/**
 * For the server itself, when it has started: Next forgets in a restart which pages had been expired, and would show
 * visitors the state of the build again. Expires what has been published since.
 */
export async function POST(request: NextRequest): Promise<Response> {
  const given = request.headers.get("authorization")?.replace(/^Bearer /, "") ?? "";
  if (!isStartKey(given)) return new Response(null, { status: 404 });
  const published = await listPublishedSince(builtAt);
  for (const tag of new Set(published.flatMap(publicationTags))) revalidateTag(tag, { expire: 0 });
  return Response.json({ expired: published.length });
}
