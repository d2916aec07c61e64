import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { insertAccount } from "@/db/accounts";
import { db, type Transaction } from "@/db/client";
import { accountLinks } from "@/db/schema/credentials";
import { issueLink, readLink, revokeLinks, spendLink } from "./links";

let accountId: string;
const email = "anna@konak.example";

beforeAll(async () => {
  const account = { email, name: "Anna", language: "en", password: null, grants: [] } as const;
  const by = { accountId: null, actorName: "test" };
  accountId = (await db.transaction((tx) => insertAccount(tx, account, by))) ?? "";
});

const inTransaction = <T>(run: (tx: Transaction) => Promise<T>) => db.transaction(run);
const issue = (purpose: Parameters<typeof issueLink>[1]["purpose"] = "invitation") =>
  inTransaction((tx) => issueLink(tx, { accountId, purpose, email }));
const spend = (token: string, purpose: Parameters<typeof spendLink>[2] = "invitation") =>
  inTransaction((tx) => spendLink(tx, token, purpose));

test("opens once, and looking at it does not use it up", async () => {
  const token = await issue();
  expect(await inTransaction((tx) => readLink(tx, token, "invitation"))).toEqual({ accountId, email });
  expect(await spend(token)).toEqual({ accountId, email });
  expect(await spend(token)).toBeNull();
  expect(await inTransaction((tx) => readLink(tx, token, "invitation"))).toBeNull();
});

test("lets one of many who use it at the same moment through", async () => {
  const token = await issue();
  const answers = await Promise.all(Array.from({ length: 8 }, () => spend(token)));
  expect(answers.filter(Boolean)).toHaveLength(1);
});

test("is good for its own purpose only", async () => {
  const token = await issue("password-reset");
  expect(await spend(token, "invitation")).toBeNull();
  expect(await spend(token, "password-reset")).not.toBeNull();
});

test("stops working when a newer one is issued, when it is revoked and when it is too old", async () => {
  const first = await issue();
  const second = await issue();
  expect(await spend(first)).toBeNull();
  await inTransaction((tx) => revokeLinks(tx, accountId, ["invitation"]));
  expect(await spend(second)).toBeNull();
  const third = await issue();
  await db.update(accountLinks).set({ expiresAt: sql`now() - interval '1 second'` });
  expect(await spend(third)).toBeNull();
});

test("is kept as a hash", async () => {
  const token = await issue();
  const rows = await db.select().from(accountLinks);
  expect(JSON.stringify(rows)).not.toContain(token);
});
