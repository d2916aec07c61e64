import "server-only";
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { cookies } from "next/headers";
import { derivedKey } from "@/lib/derived-key";
import { env } from "@/lib/env";
import { cookieFor } from "@/lib/session-cookie";

const YEAR_SECONDS = 365 * 24 * 60 * 60;
const cookie = cookieFor("known-device", env.AUTH_URL ?? env.SITE_URL);

/** Colleagues share a browser: each account has a mark of its own in it, the newest first. */
const MOST_MARKS = 5;
const isMark = /^[\w-]{22}\.[\w-]{43}$/;

const sign = (mark: string, email: string) =>
  createHmac("sha256", derivedKey("known-device")).update(`${mark}\n${email}`).digest("base64url");

/** The marks in the cookie with their signatures; what we never write is left out. */
async function readMarks(): Promise<string[]> {
  const value = (await cookies()).get(cookie.name)?.value ?? "";
  return value
    .split("~")
    .filter((signed) => isMark.test(signed))
    .slice(0, MOST_MARKS);
}

function markFor(email: string, signed: string): string | null {
  const [mark = "", signature = ""] = signed.split(".");
  const [given, expected] = [Buffer.from(signature), Buffer.from(sign(mark, email))];
  return given.length === expected.length && timingSafeEqual(given, expected) ? mark : null;
}

/** The mark of this browser if it has signed in to the account before, else null. It opens nothing by itself. */
export async function knownDevice(email: string): Promise<string | null> {
  for (const signed of await readMarks()) {
    const mark = markFor(email, signed);
    if (mark) return mark;
  }
  return null;
}

/** Marks this browser as one that has signed in to the account. */
export async function rememberDevice(email: string): Promise<void> {
  if (await knownDevice(email)) return;
  const mark = randomBytes(16).toString("base64url");
  const marks = [`${mark}.${sign(mark, email)}`, ...(await readMarks())].slice(0, MOST_MARKS);
  (await cookies()).set(cookie.name, marks.join("~"), { ...cookie.options, maxAge: YEAR_SECONDS });
}

export const isKnownDevice = async (email: string): Promise<boolean> => (await knownDevice(email)) !== null;
