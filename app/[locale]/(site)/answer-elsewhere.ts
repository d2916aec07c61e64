import { findElsewhere } from "@/features/profiles/addresses/queries";

/**
 * What a file about a municipality answers at an address that it has left: 308 to where `moved` leads from its path now, 410
 * of an archived one, else 404. As with its pages no browser keeps that: it may come back.
 */
export async function answerElsewhere(
  country: string | undefined,
  slug: string | undefined,
  moved: (path: string) => string,
): Promise<Response> {
  const found = country && slug ? await findElsewhere(country, slug) : null;
  if (!found) return new Response("There is no such file.", { status: 404 });
  const headers = { "cache-control": "public, max-age=0, must-revalidate" };
  if (found.kind === "archived") return new Response("It has been archived.", { status: 410, headers });
  return new Response(null, { status: 308, headers: { ...headers, location: moved(found.path) } });
}
