import Negotiator from "negotiator";
import { connection } from "next/server";
import type { z } from "zod";
import { entityTag, isKnown } from "@/lib/http/entity-tag";
import { comeAgain } from "@/lib/http/file-route";
import { type Problem, problemResponse } from "@/lib/http/problem";
import { readParameters } from "@/lib/http/query";
import { unlessUnavailable } from "@/lib/unavailable";
import { type Operation, root } from "./operations";

/**
 * A file that is written while it is read; nothing is opened for who asks only for the head. `state` changes with what would
 * be in it, and is read before; null where that changes by itself.
 */
export type Download = {
  name: string;
  state: string | null;
  open: () => Promise<ReadableStream<Uint8Array> | Problem>;
};
export type Answer = { json: unknown; next?: string | null } | Download | { problem: Problem };

type Asked<Q> = { params: Record<string, string>; query: Q };
type Context = { params: Promise<Record<string, string>> };

const methods = "GET, HEAD, OPTIONS";
/** Everybody may read, from any site: nothing here depends on who asks. */
const open = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag, Link, Content-Disposition, Retry-After",
};
const allowed = {
  ...open,
  "access-control-allow-methods": methods,
  "access-control-allow-headers": "If-None-Match",
  "access-control-max-age": "86400",
};
/** A publication may take so long to be seen here; after that what is kept is asked about by its tag. */
const kept = "public, max-age=60";

const refused = (problem: Problem, more: Record<string, string> = {}) =>
  problemResponse(problem, { ...open, ...more });

export const notFound: Problem = {
  status: 404,
  title: "Not Found",
  detail: "There is nothing at this address.",
};
const unavailable: Problem = {
  status: 503,
  title: "Service Unavailable",
  detail: "The data cannot be read at the moment.",
};

async function respond(request: Request, { type }: Operation, answer: Answer): Promise<Response> {
  const isHead = request.method === "HEAD";
  if ("problem" in answer) return refused(answer.problem);
  const isFile = "open" in answer;
  const text = isFile ? null : JSON.stringify(answer.json);
  const tagged = isFile ? answer.state : text;
  const etag = tagged === null ? null : entityTag(tagged);
  const next = !isFile && answer.next && { link: `<${answer.next}>; rel="next"` };
  const headers = { ...open, ...(etag && { etag }), "cache-control": kept, ...next };
  if (etag && isKnown(etag, request.headers.get("if-none-match")))
    return new Response(null, { status: 304, headers });
  const typed = { ...headers, "content-type": type };
  if (!isFile) return new Response(isHead ? null : text, { headers: typed });
  const named = { ...typed, "content-disposition": `attachment; filename="${answer.name}"` };
  const file = isHead ? null : await answer.open();
  return file && "status" in file
    ? refused(file, { "retry-after": "60" })
    : new Response(file, { headers: named });
}

/** Whether who asks takes the only form in which there is an answer. */
function isAcceptable(request: Request, type: string): boolean {
  const accept = request.headers.get("accept");
  const [bare = ""] = type.split(";");
  return accept === null || new Negotiator({ headers: { accept } }).mediaType([bare]) !== undefined;
}

const refuseMethod = async () =>
  refused(
    { status: 405, title: "Method Not Allowed", detail: "The open data can only be read." },
    { allow: methods },
  );
const preflight = async () => new Response(null, { status: 204, headers: { ...allowed, allow: methods } });

/** The handlers of one address: what is common to all answers stands here, and nowhere else. */
export function serve<Q extends z.ZodObject>(
  operation: Operation<Q>,
  answer: (asked: Asked<z.output<Q>>) => Promise<Answer>,
) {
  async function read(request: Request, context: Context): Promise<Response> {
    await connection();
    if (!isAcceptable(request, operation.type))
      return refused({ status: 406, title: "Not Acceptable", detail: `There is only ${operation.type}.` });
    const query = readParameters(operation.query, new URL(request.url).searchParams);
    if ("errors" in query) {
      const names = query.errors.map(({ parameter }) => parameter).join(", ");
      const detail = `These parameters cannot be understood: ${names}.`;
      return refused({ status: 400, title: "Bad Request", detail, errors: query.errors });
    }
    const params = await context.params;
    if (operation.params && !operation.params.safeParse(params).success) return refused(notFound);
    const answered = await unlessUnavailable(async () =>
      respond(request, operation, await answer({ params, query: query.data })),
    );
    return answered ?? refused(unavailable, comeAgain);
  }
  return { GET: read, HEAD: read, OPTIONS: preflight, ...closed };
}

const closed = { POST: refuseMethod, PUT: refuseMethod, PATCH: refuseMethod, DELETE: refuseMethod };

const nothingHere: Problem = {
  ...notFound,
  detail: `There is nothing at this address. What there is stands in ${root}/openapi.json.`,
};

/** The handlers of every address at which there is nothing. */
export function serveNothing() {
  const nothing = async () => {
    await connection();
    return refused(nothingHere);
  };
  return { GET: nothing, HEAD: nothing, OPTIONS: preflight, ...closed };
}
