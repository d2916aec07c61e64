import "server-only";
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { cookies } from "next/headers";
import { env } from "@/lib/env";
import { cookieFor } from "@/lib/session-cookie";

const YEAR_SECONDS = 365 * 24 * 60 * 60;
const cookie = cookieFor("known-device", env.AUTH_URL ?? env.SITE_URL);

const sign = (mark: string, email: string) =>
  createHmac("sha256", env.AUTH_SECRET).update(`known-device\n${mark}\n${email}`).digest("base64url");

/** The mark of this browser if it has signed in to the account before, else null. It opens nothing by itself. */
export async function knownDevice(email: string): Promise<string | null> {
  const [mark, signature] = (await cookies()).get(cookie.name)?.value.split(".") ?? [];
  if (!mark || !signature) return null;
  const [given, expected] = [Buffer.from(signature), Buffer.from(sign(mark, email))];
  return given.length === expected.length && timingSafeEqual(given, expected) ? mark : null;
}

/** Marks this browser as one that has signed in to the account. */
export async function rememberDevice(email: string): Promise<void> {
  if (await knownDevice(email)) return;
  const mark = randomBytes(16).toString("base64url");
  const value = `${mark}.${sign(mark, email)}`;
  (await cookies()).set(cookie.name, value, { ...cookie.options, maxAge: YEAR_SECONDS });
}

export const isKnownDevice = async (email: string): Promise<boolean> => (await knownDevice(email)) !== null;
