import type { NextRequest } from "next/server";

const MEGABYTE = 1024 * 1024;
/** The largest body that any action takes: `serverActions.bodySizeLimit` of next.config.ts. */
const MOST_BYTES = 4 * MEGABYTE;
/** Forms outside the editorial area hold a few short fields; Next would take any action there, too. */
const MOST_BYTES_OUTSIDE = MEGABYTE / 16;
const EDITORIAL = /^\/admin(\/|$)/;

type Refusal = 400 | 403 | 411 | 413;

/**
 * The status for a posted body that no page of this site sends: from another origin, too large, of unknown length, or
 * not to be read.
 * Next would refuse it too, but as a fault of its own (500), for which somebody would be called at night. Null: let it
 * through. Large bodies are not read twice.
 */
export async function refuseBody(request: NextRequest): Promise<Refusal | null> {
  if (isFromElsewhere(request.headers)) return 403;
  // What comes in pieces without an end in sight would be read whole before anybody could refuse it.
  if (request.headers.has("transfer-encoding")) return 411;
  const length = Number(request.headers.get("content-length") ?? 0);
  if (length > (EDITORIAL.test(request.nextUrl.pathname) ? MOST_BYTES : MOST_BYTES_OUTSIDE)) return 413;
  if (length > MOST_BYTES_OUTSIDE) return null;
  return (await isReadable(request)) ? null : 400;
}

/** As Next decides it. A request without an origin is no browser's. */
function isFromElsewhere(headers: Headers): boolean {
  const origin = headers.get("origin");
  if (origin === null) return false;
  const host = headers.get("x-forwarded-host")?.split(",", 1)[0]?.trim() || headers.get("host");
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

/** Whether Next can make out the form, or the list of arguments that it is to call an action with. */
async function isReadable(request: NextRequest): Promise<boolean> {
  const isCall = request.headers.has("next-action");
  const isForm = request.headers.get("content-type")?.startsWith("multipart/form-data") ?? false;
  try {
    if (!isForm) return !isCall || Array.isArray(JSON.parse(await request.text()));
    const form = await request.formData();
    return !isCall || Array.isArray(JSON.parse(String(form.get("0"))));
  } catch {
    return false;
  }
}
