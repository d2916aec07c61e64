import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { makeAccount } from "@/db/account.fixtures";
import { db } from "@/db/client";
import { authenticators, passkeys } from "@/db/schema/credentials";
import { forgetAll } from "@/db/second-factors.fixtures";
import { startSession } from "@/features/auth/session/session.fixtures";
import { signOutAction } from "@/features/auth/sign-in/actions";
import { startSingleSignOnAction } from "@/features/single-sign-on/actions";
import { codesKeptAction } from "./codes/recovery-actions";
import { beginAppAction, dropAppAction } from "./codes/totp-actions";
import { changeTwoStepAction } from "./own-actions";
import { changePasskeyAction } from "./passkeys/own-actions";
import { client } from "./passkeys/person.fixtures";

// The browser: what its cookies say. Everything behind it is real.
const browser = vi.hoisted(() => ({ sessionId: null as string | null, changed: 0 }));
vi.mock("@/features/auth/session/next-auth", () => ({
  readSessionId: async () => browser.sessionId,
  giveBrowserSession: async () => {},
  closeBrowserSession: async () => {
    browser.changed += 1;
  },
}));
vi.mock("next/cache", () => ({ refresh: () => {} }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ "next-action": "x" }),
  cookies: async () => ({
    get: () => undefined,
    set: () => {
      browser.changed += 1;
    },
    delete: () => {
      browser.changed += 1;
    },
  }),
}));

const nothing = { form: "", values: {}, fieldErrors: {}, isDone: false };
const notThere = { digest: "NEXT_HTTP_ERROR_FALLBACK;404" };
let accountId: string;

beforeAll(async () => {
  accountId = await makeAccount("anna");
});

beforeEach(async () => {
  await forgetAll();
  await db.delete(authenticators);
  await db.insert(authenticators).values({ accountId, secret: "x", confirmedAt: sql`now()` });
  await db.insert(passkeys).values({ accountId, credentialId: "c", publicKey: "k", name: "Key" });
  const shown = { secondFactor: "totp" } as const;
  browser.sessionId = await startSession({ id: accountId, name: "anna" }, client, shown);
  browser.changed = 0;
});

const form = (values: Record<string, string>) => {
  const data = new FormData();
  for (const [key, value] of Object.entries(values)) data.set(key, value);
  return data;
};

test.each<[string, Record<string, string>]>([
  ["none", {}],
  ["an unknown one", { change: "everything", do: "everything" }],
  ["one of every object", { change: "constructor", do: "constructor" }],
])("by %s of the buttons nothing is changed", async (_, given) => {
  const passkey = { credentialId: "c", name: "Other" };
  await expect(changeTwoStepAction(nothing, form(given))).rejects.toMatchObject(notThere);
  await expect(changePasskeyAction(nothing, form({ ...passkey, ...given }))).rejects.toMatchObject(notThere);
  expect(await db.$count(authenticators)).toBe(1);
  expect(await db.select().from(passkeys)).toMatchObject([{ name: "Key" }]);
});

test.each([
  ["signing out", signOutAction],
  ["going to the provider", startSingleSignOnAction],
  ["beginning an app", beginAppAction],
  ["dropping an app", dropAppAction],
  ["keeping codes", codesKeptAction],
])("%s with anything but a form is not found and changes nothing", async (_, action) => {
  for (const given of ["text", null, { next: "/admin" }]) {
    await expect(action(given as never)).rejects.toMatchObject(notThere);
  }
  expect(browser.changed).toBe(0);
});
