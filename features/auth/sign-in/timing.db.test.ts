import { randomBytes } from "node:crypto";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { db } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { rateLimits } from "@/db/schema/limits";
import * as passwords from "@/lib/password";
import { hashPassword } from "@/lib/password";
import { RANK_BOUND, rankScore } from "@/lib/rank-score";
import { signIn } from "./sign-in";

vi.mock("@/lib/password", { spy: true });

const EACH = 40;
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

/** What a refusal takes, in milliseconds: until the answer, and of the processor's time. */
type Cost = { wait: number; work: number };

async function cost(email: string): Promise<Cost> {
  const [began, before] = [performance.now(), process.cpuUsage()];
  const client = { address: null, userAgent: "", device: null };
  expect(await signIn({ email, password: "a wrong password" }, client)).toEqual({ refused: "wrong" });
  const { user, system } = process.cpuUsage(before);
  return { wait: performance.now() - began, work: (user + system) / 1000 };
}

/** Tries addresses with and without an account in a random order, so that what the machine does besides hits both. */
async function measure(): Promise<{ known: Cost[]; unknown: Cost[] }> {
  await cost("warm@konak.example");
  const unknown = known.map(() => `${randomBytes(6).toString("hex")}@konak.example`);
  const order = [...known, ...unknown].sort(() => Math.random() - 0.5);
  const costs: Record<string, Cost> = {};
  for (const email of order) costs[email] = await cost(email);
  const of = (emails: string[]) => emails.flatMap((email) => costs[email] ?? []);
  return { known: of(known), unknown: of(unknown) };
}

const works = (costs: Cost[], more = 0) => costs.map(({ work }) => work + more);
const waits = (costs: Cost[]) => costs.map(({ wait }) => wait);

test("what a refusal takes does not tell whether there is an account, and thirty milliseconds would", async () => {
  const { known, unknown } = await measure();
  expect(Math.abs(rankScore(waits(known), waits(unknown)))).toBeLessThan(RANK_BOUND);
  expect(Math.abs(rankScore(works(known), works(unknown)))).toBeLessThan(RANK_BOUND);
  // Waiting on a busy machine varies by more; the processor's time does not.
  expect(rankScore(works(known, 30), works(unknown))).toBeGreaterThan(RANK_BOUND);
});

test("it would tell if no password was hashed where there is no account", async () => {
  vi.mocked(passwords.verifyPassword).mockImplementation(async (hash, password) =>
    hash === null ? false : argon(hash, password),
  );
  const { known, unknown } = await measure();
  expect(rankScore(works(known), works(unknown))).toBeGreaterThan(RANK_BOUND);
});

async function argon(hash: string, password: string): Promise<boolean> {
  const { verify } = await import("@node-rs/argon2");
  return verify(hash, password);
}
