import type { NextRequest } from "next/server";
import { orUnavailable } from "@/features/auth/form/or-unavailable";
import { findEditorScope } from "@/features/auth/gates";
import { listLibrary } from "@/features/media/library/queries";
import { type Refused, refusalStatus } from "@/features/media/refusal";
import { takeFile } from "@/features/media/upload/take";
import { isFromElsewhere } from "@/lib/posted-body";

type Context = { params: Promise<{ municipality: string }> };

const headers = { "cache-control": "private, no-store" };
const refuse = (refused: Refused) =>
  Response.json(refused, { status: refusalStatus[refused.refusal], headers });

/** The name that comes with a file, written so that a header can carry it. */
function nameOf(request: NextRequest): string {
  const given = request.headers.get("x-file-name") ?? "";
  try {
    return decodeURIComponent(given);
  } catch {
    return given;
  }
}

/** The library of a municipality, for the editor. */
export async function GET(_: NextRequest, { params }: Context): Promise<Response> {
  const answer = await orUnavailable(async () => {
    const scope = await findEditorScope((await params).municipality);
    return typeof scope === "string"
      ? refuse({ refusal: scope })
      : Response.json(await listLibrary(scope), { headers });
  });
  return answer === "unavailable" ? refuse({ refusal: answer }) : answer;
}

/**
 * Takes one file into the library of a municipality: it is the body, as it is, so that it can be written away while it
 * comes. `proxy.ts` is told to leave this address alone, because Next would keep what it reads in memory.
 */
export async function POST(request: NextRequest, { params }: Context): Promise<Response> {
  if (isFromElsewhere(request.headers)) return refuse({ refusal: "foreign" });
  const answer = await orUnavailable(async () => {
    const scope = await findEditorScope((await params).municipality);
    if (typeof scope === "string") return refuse({ refusal: scope });
    const length = Number(request.headers.get("content-length") ?? 0);
    const taken = await takeFile(scope, { length, name: nameOf(request), body: request.body });
    if ("refusal" in taken) return refuse(taken);
    return Response.json(taken, { status: taken.isNew ? 201 : 200, headers });
  });
  return answer === "unavailable" ? refuse({ refusal: answer }) : answer;
}
