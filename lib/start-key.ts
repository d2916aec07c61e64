import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "./env";

/** What a starting server shows to its own refresh address; it can be made only by who knows AUTH_SECRET. */
export const startKey = (): string =>
  createHmac("sha256", env.AUTH_SECRET).update("refresh").digest("base64url");

export function isStartKey(given: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(startKey())];
  return a.length === b.length && timingSafeEqual(a, b);
}
