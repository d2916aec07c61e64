import { Readable } from "node:stream";
import { storedName, typeAt } from "@/features/media/addresses";
import { mediaStorage } from "@/lib/storage/media-storage";
import { StorageFailure } from "@/lib/storage/storage";

type Context = { params: Promise<{ hash: string; name: string }> };

const gone = () => new Response("There is no such file.", { status: 404 });

/** Whatever a file holds, nothing of it may run, and nobody may guess that it is something else than it is called. */
const harmless = {
  "content-security-policy": "default-src 'none'; sandbox",
  "x-content-type-options": "nosniff",
};

/**
 * A stored file. Its address names its content, so that it never changes; whoever has the address may read it, signed in
 * or not. Documents are handed out to be saved and not shown.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { hash, name } = await params;
  const type = typeAt(hash, name);
  if (!type) return gone();
  const etag = `"${hash.slice(0, 16)}-${name}"`;
  const headers = {
    ...harmless,
    etag,
    "cache-control": "public, max-age=31536000, immutable",
    ...(type === "application/pdf" && { "content-disposition": "attachment" }),
  };
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  try {
    const found = await (await mediaStorage()).read(storedName(hash, name));
    if (!found) return gone();
    return new Response(Readable.toWeb(found.stream) as ReadableStream, {
      headers: { ...headers, "content-type": type, "content-length": String(found.bytes) },
    });
  } catch (error) {
    if (!(error instanceof StorageFailure)) throw error;
    console.error(`${error.message}:`, error.cause);
    return new Response("The file cannot be read now.", { status: 503 });
  }
}
