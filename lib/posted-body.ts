import type { NextRequest } from "next/server";

const MEGABYTE = 1024 * 1024;
/** The largest body that any action takes: `serverActions.bodySizeLimit` of next.config.ts. */
const MOST_BYTES = 4 * MEGABYTE;
/** Forms outside the editorial area hold a few short fields; Next would take any action there, too. */
const MOST_BYTES_OUTSIDE = MEGABYTE / 16;
const EDITORIAL = /^\/admin(\/|$)/;

type Refusal = 400 | 403 | 413;

/**
 * The status for a posted body that no page of this site sends: from another origin, too large, or not to be read.
 * Next would refuse it too, but as a fault of its own (500), for which somebody would be called at night. Null: let it
 * through. Large bodies are not read twice.
 */
export async function refuseBody(request: NextRequest): Promise<Refusal | null> {
  if (isFromElsewhere(request.headers)) return 403;
  const most = EDITORIAL.test(request.nextUrl.pathname) ? MOST_BYTES : MOST_BYTES_OUTSIDE;
  const length = Number(request.headers.get("content-length") ?? 0);
  if (length > most) return 413;
  if (length > MOST_BYTES_OUTSIDE) return null;
  const body = await readUpTo(most, request.body);
  if (!body) return 413;
  return (await isReadable(request.headers, body)) ? null : 400;
}

/** Whether a page of another site sent it, as Next decides it. A request without an origin is no browser's. */
export function isFromElsewhere(headers: Headers): boolean {
  const origin = headers.get("origin");
  if (origin === null) return false;
  const host = headers.get("x-forwarded-host")?.split(",", 1)[0]?.trim() || headers.get("host");
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

/**
 * The body, or null as soon as it turns out to be longer. What comes in pieces says no length: Next itself sends an
 * action so that it carries from one page to another.
 */
async function readUpTo(most: number, body: ReadableStream<Uint8Array> | null): Promise<Blob | null> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    length += piece.value.byteLength;
    if (length > most) {
      await reader?.cancel();
      return null;
    }
    pieces.push(new Uint8Array(piece.value));
  }
  return new Blob(pieces);
}

/** Whether Next can make out the form, or the list of arguments that it is to call an action with. */
async function isReadable(headers: Headers, body: Blob): Promise<boolean> {
  const isCall = headers.has("next-action");
  const type = headers.get("content-type") ?? "";
  const isForm = type.startsWith("multipart/form-data");
  try {
    if (!isForm) return !isCall || Array.isArray(JSON.parse(await body.text()));
    const form = await new Response(body, { headers: { "content-type": type } }).formData();
    return !isCall || Array.isArray(JSON.parse(String(form.get("0"))));
  } catch {
    return false;
  }
}
