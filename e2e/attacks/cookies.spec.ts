import { and, eq } from "drizzle-orm";
import { encode } from "next-auth/jwt";
import { db } from "@/db/client";
import { sessions } from "@/db/schema/accounts";
import { env } from "@/lib/env";
import {
  hashSessionId,
  newSessionId,
  openSessionId,
  sealSessionId,
  sessionCookie,
} from "@/lib/session-cookie";
import { openSession } from "../support/accounts";
import { callAction } from "../support/actions";
import { actionId } from "../support/build";
import { send } from "../support/http";
import { expect, test } from "../support/test";

const sealing = { secret: env.AUTH_SECRET, siteUrl: env.SITE_URL };
const { name } = sessionCookie(env.SITE_URL);
const page = "/admin/account";

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
