import { staffHome } from "./paths";

/** Where a relative address is resolved to see whether it leaves the site; the name is reserved and never looked up. */
const BASE = "http://return.invalid";
const MAX_LENGTH = 512;

/**
 * The address to go to after signing in: `next` when it is a page of the editorial area of this site, and the
 * editorial area itself for anything else, so that a link to the sign-in page cannot lead anybody elsewhere.
 */
export function returnPath(next: unknown): string {
  if (typeof next !== "string" || next.length > MAX_LENGTH) return staffHome;
  // Browsers read "\" as "/" and drop tabs and line breaks, also when a server decodes the address once more.
  const decoded = decodeFully(next);
  if (decoded === null || /[\\\p{C}]/u.test(decoded) || decoded.includes("//")) return staffHome;
  if (!decoded.startsWith("/") || !URL.canParse(next, BASE)) return staffHome;
  const url = new URL(next, BASE);
  const isInside = url.pathname === staffHome || url.pathname.startsWith(`${staffHome}/`);
  return url.origin === BASE && isInside ? `${url.pathname}${url.search}${url.hash}` : staffHome;
}

/** Undoes percent-encoding until nothing changes; null for what is not well formed. */
function decodeFully(text: string): string | null {
  try {
    const decoded = decodeURIComponent(text);
    return decoded === text ? text : decodeFully(decoded);
  } catch {
    return null;
  }
}
