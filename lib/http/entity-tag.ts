import { createHash } from "node:crypto";

/**
 * The tag of a text. Weak, because what is sent may be compressed on the way: the same content, not the same bytes.
 */
export const entityTag = (text: string): string =>
  `W/"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;

/** Whether one of the tags in `if-none-match` names the same content (RFC 9110, 13.1.2). */
export function isKnown(tag: string, ifNoneMatch: string | null): boolean {
  if (!ifNoneMatch) return false;
  const bare = (one: string) => one.trim().replace(/^W\//, "");
  return ifNoneMatch.trim() === "*" || ifNoneMatch.split(",").some((one) => bare(one) === bare(tag));
}
