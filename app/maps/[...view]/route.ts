import { geometryFile } from "@/components/map/geometry-file";
import { parseViewAddress } from "@/components/map/view-address";

/** Outlines for the maps' pictures. The address names the version of the drawing, so that the file never changes. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ view: string[] }> },
): Promise<Response> {
  const view = parseViewAddress((await params).view);
  if (!view) return new Response("There is no such map.", { status: 404 });
  return new Response(geometryFile(view), {
    headers: {
      "content-type": "image/svg+xml",
      "cache-control": "public, max-age=31536000, immutable",
      // The file is only ever outlines; nothing in it may run if somebody opens it by itself.
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
      "x-content-type-options": "nosniff",
    },
  });
}
