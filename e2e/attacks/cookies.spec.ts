import { and, eq } from "drizzle-orm";
import { encode } from "next-auth/jwt";
import { db } from "@/db/client";
import { accounts, sessions } from "@/db/schema/accounts";
import { accountLinks, authenticators, passkeys, recoveryCodes } from "@/db/schema/credentials";
import { env } from "@/lib/env";
import {
  hashSessionId,
  newSessionId,
  openSessionId,
  sealSessionId,
  sessionCookie,
} from "@/lib/session-cookie";
import { openSession } from "../support/accounts";
import { type Call, callAction, saidBy } from "../support/actions";
import { actionId } from "../support/build";
import { send } from "../support/http";
import { plugIn } from "../support/passkeys";
import { signInAtProvider } from "../support/provider";
import { codeOf, giveApp } from "../support/second-factors";
import { expect, type Person, test } from "../support/test";
import { typePassword, wordsOf } from "../support/two-step-words";

const sealing = { secret: env.AUTH_SECRET, siteUrl: env.SITE_URL };
const { name } = sessionCookie(env.SITE_URL);
const page = "/admin/account";
const form = (fields: Record<string, string>): Call => ({
  state: { form: "", values: {}, fieldErrors: {}, isDone: false },
  fields,
});

/** What a request with the cookie is answered by a page, an action and a route. */
async function answers(cookie: string) {
  const action = actionId("features/accounts/own/actions.ts#setOwnProfileAction");
  const call = { state: { form: "profile", values: {}, fieldErrors: {}, isDone: false }, fields: {} };
  const called = await callAction(page, action, call, { cookie });
  return {
    page: (await send(page, { cookie })).status,
    action: /"formError":"(\w+)"/.exec(called.body)?.[1] ?? called.status,
    route: (await send(`${page}/data`, { cookie })).status,
  };
}
const refused = { page: 307, action: "signedOut", route: 307 };

test("a session cookie that is not the one that was given opens nothing", async ({ person }) => {
  const { value } = await openSession(await person());
  expect(await answers(`${name}=${value}`)).toEqual({ page: 200, action: 200, route: 200 });
  const sessionId = (await openSessionId(value, sealing)) ?? "";
  const [head = "", key = "", iv = "", text = "", tag = ""] = value.split(".");
  const base64 = (given: object) => Buffer.from(JSON.stringify(given)).toString("base64url");
  const seal = (given: Partial<Parameters<typeof encode>[0]>) =>
    encode({ token: { sessionId }, secret: env.AUTH_SECRET, salt: name, maxAge: 600, ...given });
  const forged: Record<string, string> = {
    nothing: "",
    "the id itself": sessionId,
    "its hash": hashSessionId(sessionId),
    "the hash, sealed": await sealSessionId(hashSessionId(sessionId), sealing),
    "an id that was made up": await sealSessionId(newSessionId(), sealing),
    "cut off": value.slice(0, -1),
    half: value.slice(0, value.length / 2),
    "without its tag": [head, key, iv, text, ""].join("."),
    "with another tag": [head, key, iv, text, tag.split("").reverse().join("")].join("."),
    "with another text": [head, key, iv, `A${text.slice(1)}`, tag].join("."),
    "with another head": [base64({ alg: "dir", enc: "A256GCM" }), key, iv, text, tag].join("."),
    "without encryption": `${base64({ alg: "none" })}.${base64({ sessionId })}.`,
    "signed instead": `${base64({ alg: "HS256" })}.${base64({ sessionId })}.${tag}`,
    "sealed with another secret": await seal({ secret: "another-secret-another-secret-another" }),
    "sealed for another cookie": await seal({ salt: "known-device" }),
    "sealed for https": await seal({ salt: "__Host-session" }),
    "sealed long ago": await seal({ maxAge: -600 }),
    "with an account in it": await seal({ token: { sub: "x", role: "administrator", accountId: "x" } }),
    "with a list of ids": await seal({ token: { sessionId: [sessionId] } as never }),
  };
  for (const [how, given] of Object.entries(forged))
    expect(await answers(`${name}=${given}`), how).toEqual(refused);
  for (const other of [
    "__Host-session",
    "authjs.session-token",
    "next-auth.session-token",
    name.toUpperCase(),
  ])
    expect(await answers(`${other}=${value}`), other).toEqual(refused);
});

test("a cookie that was copied opens nothing once its session has ended or has another id", async ({
  person,
}) => {
  const account = await person();
  const [signedOut, renewed] = [await openSession(account), await openSession(account)];
  const cookieOf = ({ value }: { value: string }) => `${name}=${value}`;
  const signOut = actionId("features/auth/sign-in/actions.ts#signOutAction");
  await callAction("/sign-in", signOut, { fields: {} }, { cookie: cookieOf(signedOut) });
  expect(await answers(cookieOf(signedOut))).toEqual(refused);

  expect(await answers(cookieOf(renewed))).not.toEqual(refused);
  const sessionId = (await openSessionId(renewed.value, sealing)) ?? "";
  const isOwn = and(eq(sessions.accountId, account.id), eq(sessions.idHash, hashSessionId(sessionId)));
  await db
    .update(sessions)
    .set({ idHash: hashSessionId(newSessionId()) })
    .where(isOwn);
  expect(await answers(cookieOf(renewed))).toEqual(refused);
});

/** What somebody would change who has copied the cookie of a session, to keep the account for themselves. */
const changes: [action: string, page: string, call: Call][] = [
  [
    "second-factors/codes/totp-actions.ts#beginAppAction",
    "/sign-in/set-up",
    { fields: { next: page, lang: "en" } },
  ],
  [
    "second-factors/codes/totp-actions.ts#confirmAppAction",
    "/sign-in/set-up",
    form({ next: page, lang: "en", code: "1" }),
  ],
  ["second-factors/own-actions.ts#changeTwoStepAction", page, form({ change: "app", next: page })],
  ["second-factors/own-actions.ts#changeTwoStepAction", page, form({ change: "remove" })],
  ["second-factors/own-actions.ts#changeTwoStepAction", page, form({ change: "codes", next: page })],
  ["second-factors/passkeys/actions.ts#askToMakePasskeyAction", page, { values: [] }],
  [
    "second-factors/passkeys/own-actions.ts#changePasskeyAction",
    page,
    form({ do: "remove", credentialId: "AAAA" }),
  ],
  [
    "accounts/own/proven-actions.ts#setFirstPasswordAction",
    page,
    form({ password: "mavi deniz sessiz gece" }),
  ],
  [
    "accounts/own/proven-actions.ts#askProvenEmailChangeAction",
    page,
    form({ email: "thief@partner-cities.example" }),
  ],
  ["accounts/own/session-actions.ts#endSessionsAction", page, form({ session: "others" })],
];

/** Everything by which the account is entered. */
const waysIn = async (accountId: string) => [
  await db.select({ passwordHash: accounts.passwordHash }).from(accounts).where(eq(accounts.id, accountId)),
  await db.select().from(authenticators).where(eq(authenticators.accountId, accountId)),
  await db.select({ id: passkeys.credentialId }).from(passkeys).where(eq(passkeys.accountId, accountId)),
  await db.select().from(recoveryCodes).where(eq(recoveryCodes.accountId, accountId)),
  await db.select().from(accountLinks).where(eq(accountLinks.accountId, accountId)),
  await db.$count(sessions, eq(sessions.accountId, accountId)),
];

const fresh: [how: string, signIn: (person: Person) => Promise<void>][] = [
  [
    "a password and a code",
    async ({ page: own, ...account }) => {
      const secret = await giveApp(account);
      await own.goto("/sign-in?lang=en");
      await typePassword(own, "en", account);
      await own.getByLabel(wordsOf("en").twoStep.second.code).fill(codeOf(secret));
      await own.getByRole("button", { name: wordsOf("en").twoStep.second.submit, exact: true }).click();
    },
  ],
  [
    "a password alone",
    async ({ page: own, ...account }) => {
      await own.goto("/sign-in?lang=en");
      await typePassword(own, "en", account);
    },
  ],
  [
    "a passkey, without a password",
    async ({ page: own, ...account }) => {
      await db.update(accounts).set({ passwordHash: null }).where(eq(accounts.id, account.id));
      const device = await plugIn(own);
      await device.hold(account);
      await own.goto("/sign-in?lang=en");
      await own.getByRole("button", { name: "Sign in with a passkey" }).click();
    },
  ],
  [
    "single sign-on alone",
    async ({ page: own, ...account }) => {
      await db.update(accounts).set({ passwordHash: null }).where(eq(accounts.id, account.id));
      await own.goto("/sign-in?lang=en");
      await own.getByRole("button", { name: /^Sign in with Konak/ }).click();
      await signInAtProvider(own, { subject: account.id, email: account.email });
    },
  ],
];

for (const [how, signIn] of fresh) {
  test(`a cookie copied right after signing in with ${how} changes nothing of how one signs in`, async ({
    person,
  }) => {
    const own = await person({ signedIn: false });
    await signIn(own);
    await expect(own.page).toHaveURL(/\/admin$/);
    await openSession(own);
    const copied = (await own.context.cookies()).find((cookie) => cookie.name === name);
    const cookie = `${name}=${copied?.value}`;
    expect((await send(page, { cookie })).status, "it opens the session").toBe(200);
    const before = await waysIn(own.id);
    for (const [action, at, call] of changes) {
      const id = actionId(`features/${action}`);
      const said = saidBy(await callAction(at, id, call, { cookie }));
      // Where an app is set up, the page itself asks for the proof.
      expect(said, action).toMatch(/"unproven"|^\/sign-in\/set-up/m);
      expect(said, action).not.toMatch(/^sets (?:.*new-|session)/m);
    }
    const setUp = await send("/sign-in/set-up?lang=en", { cookie });
    expect(setUp.body).toContain(wordsOf("en").twoStep.confirm.title);
    expect(setUp.body).not.toContain(wordsOf("en").twoStep.choose.begin);
    expect(await waysIn(own.id)).toEqual(before);
  });
}
