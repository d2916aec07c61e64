import { execFile } from "node:child_process";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { insertAccount } from "@/db/accounts";
import { db } from "@/db/client";
import { auditLog } from "@/db/schema/accounts";
import { authenticators } from "@/db/schema/credentials";
import { mails } from "@/db/schema/mail";

type Result = { code: number; stdout: string; stderr: string };
const email = "chief@network.example";

function run(...args: string[]): Promise<Result> {
  const node = ["--conditions=react-server", "--import", "tsx", "scripts/account-reset-two-step.ts", ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, node, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

test("takes the second step of an account away once, records it and tells the person", {
  timeout: 60_000,
}, async () => {
  const account = { email, name: "Chief", language: "en", password: "p", grants: [] } as const;
  const by = { accountId: null, actorName: "test" };
  const accountId = (await db.transaction((tx) => insertAccount(tx, account, by))) ?? "";
  await db.insert(authenticators).values({ accountId, secret: "x", confirmedAt: sql`now()` });
  expect(await run("--email", ` ${email.toUpperCase()} `)).toEqual({
    code: 0,
    stdout: `Two-step sign-in of ${email} has been reset, and all its sessions have ended.\n`,
    stderr: "",
  });
  expect(await db.$count(authenticators)).toBe(0);
  const record = (await db.select().from(auditLog)).at(-1);
  expect(record).toMatchObject({ action: "account.two-step-reset", actorName: "command line" });
  expect(await db.select().from(mails)).toMatchObject([{ kind: "two-step-reset", recipient: email }]);
  expect(await run("--email", email)).toMatchObject({
    code: 1,
    stderr: `The account ${email} has no second step to take away.\n`,
  });
});

test.each([
  ["an unknown address", ["--email", "nobody@network.example"], /^There is no account with the address /],
  ["what is no address", ["--email", "nobody"], /^--email must be an e-mail address/],
  ["no address", [], /^--email is missing\. Usage: /],
  ["an unknown option", ["--all"], /^Unknown option '--all'\. Usage: /],
])("%s is one sentence and a failure", { timeout: 60_000 }, async (_, args, sentence) => {
  const { code, stdout, stderr } = await run(...args);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(sentence);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});
