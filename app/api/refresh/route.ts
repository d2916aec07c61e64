import { revalidateTag } from "next/cache";
import { after, type NextRequest } from "next/server";
import { readPlaces } from "@/features/directory/places/queries";
import { listChangedAddresses } from "@/features/profiles/addresses/queries";
import { publicationPages, publicationTags } from "@/features/profiles/cache-tags";
import { listNewest, listPublishedSince } from "@/features/profiles/queries";
import { builtAt } from "@/lib/env";
import { isStartKey } from "@/lib/start-key";

/** So many of the newest publications are rendered at once after a start; the others when somebody asks. */
const RENDERED_AT_START = 5;

/**
 * For the server itself, when it has started: Next forgets in a restart which pages had been expired, and would show
 * visitors the state of the build again. Expires what has been published, renamed, moved or archived since, and answers with the pages to render
 * now. The newest publication is always among these, at least as stale: a server that has drawn no map yet needs
 * seconds for the first, and the next to wait for it would be an editor who publishes.
 */
export async function POST(request: NextRequest): Promise<Response> {
  const given = request.headers.get("authorization")?.replace(/^Bearer /, "") ?? "";
  if (!isStartKey(given)) return new Response(null, { status: 404 });
  const [publications, since] = await Promise.all([
    listNewest(RENDERED_AT_START),
    listPublishedSince(builtAt),
  ]);
  const replaced = await listChangedAddresses(builtAt);
  for (const tag of new Set([...since, ...replaced].flatMap(publicationTags)))
    revalidateTag(tag, { expire: 0 });
  const [newest] = publications;
  if (newest && since.length === 0) for (const tag of publicationTags(newest)) revalidateTag(tag, "max");
  const rendered = publications.slice(0, Math.max(1, Math.min(since.length, RENDERED_AT_START)));
  // Of very many municipalities the first who searches would wait for seconds.
  after(() => readPlaces().then(() => {}));
  return Response.json({ pages: [...new Set(rendered.flatMap(publicationPages))] });
}
