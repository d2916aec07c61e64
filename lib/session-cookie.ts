import { createHash, randomBytes } from "node:crypto";
import { decode, encode } from "next-auth/jwt";
import { env } from "./env";

/** A session ends after this time, however busy it is. */
export const SESSION_SECONDS = env.SESSION_DAYS * 24 * 60 * 60;

/**
 * The attributes of a cookie of ours. On https its name gets the prefix with which browsers refuse a cookie that
 * another host of the domain has set.
 */
export function cookieFor(name: string, siteUrl: string) {
  const secure = siteUrl.startsWith("https:");
  return {
    name: secure ? `__Host-${name}` : name,
    options: { httpOnly: true, sameSite: "lax", path: "/", secure },
  } as const;
}

export const sessionCookie = (siteUrl: string) => cookieFor("session", siteUrl);

/** The random id that only the browser knows. The database keeps its hash, so that reading it lets nobody in. */
export const newSessionId = (): string => randomBytes(32).toString("base64url");

export const hashSessionId = (sessionId: string): string =>
  createHash("sha256").update(sessionId).digest("base64url");

/** The value of the session cookie: the session's id and nothing else, encrypted with AUTH_SECRET. */
export const sealSessionId = (sessionId: string, { secret, siteUrl }: { secret: string; siteUrl: string }) =>
  encode({ token: { sessionId }, secret, salt: sessionCookie(siteUrl).name, maxAge: SESSION_SECONDS });

/** The id in a sealed cookie; null for one that was forged, is too old or was sealed with another key. */
export async function openSessionId(
  token: string,
  { secret, siteUrl }: { secret: string; siteUrl: string },
): Promise<string | null> {
  try {
    const opened = await decode({ token, secret, salt: sessionCookie(siteUrl).name });
    return typeof opened?.sessionId === "string" ? opened.sessionId : null;
  } catch {
    return null;
  }
}
