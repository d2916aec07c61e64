import { randomBytes } from "node:crypto";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { db } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { rateLimits } from "@/db/schema/limits";
import * as passwords from "@/lib/password";
import { hashPassword } from "@/lib/password";
import { signIn } from "./sign-in";

vi.mock("@/lib/password", { spy: true });

const EACH = 60;
const known = Array.from({ length: EACH }, (_, index) => `known-${index}@konak.example`);

beforeAll(async () => {
  const passwordHash = await hashPassword("the right password");
  const row = { name: "Somebody", language: "en", passwordHash, acceptedAt: new Date() } as const;
  await db.insert(accounts).values(known.map((email) => ({ ...row, email })));
});

beforeEach(async () => {
  vi.restoreAllMocks();
  await db.delete(rateLimits);
});

async function time(email: string): Promise<number> {
  const began = performance.now();
  const client = { address: null, userAgent: "", device: null };
  expect(await signIn({ email, password: "a wrong password" }, client)).toEqual({ refused: "wrong" });
  return performance.now() - began;
}

/** Tries addresses with and without an account in a random order, so that what the machine does besides hits both. */
async function measure(timing = time): Promise<{ known: number[]; unknown: number[] }> {
  await time("warm@konak.example");
  const unknown = known.map(() => `${randomBytes(6).toString("hex")}@konak.example`);
  const order = [...known, ...unknown].sort(() => Math.random() - 0.5);
  const times = new Map<string, number>();
  for (const email of order) times.set(email, await timing(email));
  const of = (emails: string[]) => emails.map((email) => times.get(email) ?? 0);
  return { known: of(known), unknown: of(unknown) };
}

/** How surely the one tends to take longer than the other, in standard deviations (Mann and Whitney's rank test). */
function rankScore(a: number[], b: number[]): number {
  const longer = a.reduce((sum, x) => sum + b.filter((y) => x > y).length, 0);
  const [n, m] = [a.length, b.length];
  return (longer - (n * m) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12);
}

/** Chance alone goes beyond it once in sixteen thousand runs. */
const BOUND = 4;

test("the time of a refusal does not tell whether there is an account", async () => {
  const { known, unknown } = await measure();
  expect(Math.abs(rankScore(known, unknown))).toBeLessThan(BOUND);
});

test("the test above would notice thirty milliseconds", async () => {
  const slower = async (email: string) => (await time(email)) + (email.startsWith("known-") ? 30 : 0);
  const { known, unknown } = await measure(slower);
  expect(rankScore(known, unknown)).toBeGreaterThan(BOUND);
});

test("it would notice if no password was hashed where there is no account", async () => {
  vi.mocked(passwords.verifyPassword).mockImplementation(async (hash, password) =>
    hash === null ? false : argon(hash, password),
  );
  const { known, unknown } = await measure();
  expect(rankScore(known, unknown)).toBeGreaterThan(BOUND);
});

async function argon(hash: string, password: string): Promise<boolean> {
  const { verify } = await import("@node-rs/argon2");
  return verify(hash, password);
}
