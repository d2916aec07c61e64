import { beforeEach, expect, test } from "vitest";
import { db } from "@/db/client";
import { rateLimits } from "@/db/schema/limits";
import { type Attempt, countAttempt, forgiveAttempt } from "./limits";

const attempt: Attempt = { account: "editor@konak.example", address: "203.0.113.7", device: null };

async function attempts(count: number, of: (index: number) => Attempt) {
  const answers = [];
  for (let index = 0; index < count; index++) answers.push(await countAttempt(of(index)));
  return answers;
}

beforeEach(async () => {
  await db.delete(rateLimits);
});

test("an account is slowed after ten failures, whatever the address", async () => {
  const from = (index: number) => ({ ...attempt, address: `203.0.113.${index}` });
  expect(await attempts(10, from)).toEqual(Array(10).fill(null));
  const slowed = await countAttempt({ ...attempt, address: "198.51.100.1" });
  expect(slowed?.isFirst).toBe(true);
  expect(slowed?.waitSeconds).toBeGreaterThan(14 * 60);
  expect(slowed?.waitSeconds).toBeLessThanOrEqual(15 * 60);
  expect((await countAttempt(attempt))?.isFirst).toBe(false);
});

test("waiting is not made longer by trying", async () => {
  await attempts(30, () => attempt);
  const [row] = await db.select().from(rateLimits);
  await attempts(5, () => attempt);
  const rows = await db.select().from(rateLimits);
  expect(rows.find(({ key }) => key === row?.key)?.expire).toEqual(row?.expire);
});

test("an address is slowed after fifty failures, whatever the account", async () => {
  const to = (index: number) => ({ ...attempt, account: `person${index}@konak.example` });
  expect(await attempts(50, to)).toEqual(Array(50).fill(null));
  expect(await countAttempt(to(99))).not.toBeNull();
  expect(await countAttempt({ ...to(99), address: "198.51.100.1" })).toBeNull();
});

test("parallel attempts do not slip through", async () => {
  const answers = await Promise.all(Array.from({ length: 40 }, () => countAttempt(attempt)));
  expect(answers.filter((answer) => answer === null)).toHaveLength(10);
});

test("a browser that has signed in before is not kept out by strangers", async () => {
  await attempts(20, () => attempt);
  expect(await countAttempt(attempt)).not.toBeNull();
  const own = { ...attempt, address: "198.51.100.1", device: "mark" };
  expect(await attempts(10, () => own)).toEqual(Array(10).fill(null));
  expect(await countAttempt(own)).not.toBeNull();
});

test("attempts that succeed are not counted", async () => {
  for (let index = 0; index < 30; index++) {
    expect(await countAttempt(attempt)).toBeNull();
    await forgiveAttempt(attempt);
  }
});

test("without a known address only the account is counted", async () => {
  const unknown = { ...attempt, address: null };
  expect(await attempts(11, () => unknown)).toEqual([...Array(10).fill(null), expect.any(Object)]);
});

test("when the time is over, everybody may try again", async () => {
  await attempts(11, () => attempt);
  await db.update(rateLimits).set({ expire: new Date(Date.now() - 1000) });
  expect(await countAttempt(attempt)).toBeNull();
});
