import { createHash } from "node:crypto";
import fresh from "fresh";

type File = {
  body: string;
  type: string;
  /** When what it says was last looked up; it may not have changed then, but it has not since. */
  madeAt?: Date;
};

/**
 * A file that is made of what is published: whoever has it asks each time whether it still holds, and is answered 304 as long
 * as it does.
 */
export function answerFile(request: Request, { body, type, madeAt }: File, now = Date.now()): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const headers: Record<string, string> = {
    "content-type": type,
    "cache-control": "public, max-age=0, must-revalidate",
    etag,
    // Dates know no parts of seconds: in the second in which it was made it may be made once more.
    ...(madeAt &&
      Math.floor(madeAt.getTime() / 1000) < Math.floor(now / 1000) && {
        "last-modified": madeAt.toUTCString(),
      }),
  };
  // Not all that was sent: "no-cache" is for caches on the way, but programs that use fetch() send it with every question.
  const asked = ["if-none-match", "if-modified-since"].map((name) => [
    name,
    request.headers.get(name) ?? undefined,
  ]);
  const holds = fresh(Object.fromEntries(asked), headers);
  return holds ? new Response(null, { status: 304, headers }) : new Response(body, { headers });
}
