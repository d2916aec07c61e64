import { desc, eq, sql } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { insertAccount } from "@/db/accounts";
import { db } from "@/db/client";
import { accounts, auditLog, sessions } from "@/db/schema/accounts";
import { rateLimits } from "@/db/schema/limits";
import { readAnswer } from "@/features/auth/form/answer";
import { emptyForm } from "@/features/auth/form/state";
import { findSignIn } from "@/features/auth/session/find-sign-in";
import { knownDevice } from "@/features/auth/session/known-device";
import { readSessionId } from "@/features/auth/session/next-auth";
import { startProofAction, startSingleSignOnAction } from "./actions";
import { finishSingleSignOn } from "./finish";

type Cookie = { name: string; value: string };

const { provider, browser } = await vi.hoisted(async () => {
  const { startProviderOfTests } = await import("@/features/auth/provider/provider.fixtures");
  const provider = await startProviderOfTests();
  process.env.AUTH_URL = "http://localhost:3000";
  process.env.OIDC_ISSUER = provider.issuer;
  process.env.OIDC_CLIENT_ID = provider.client.id;
  process.env.OIDC_CLIENT_SECRET = provider.client.secret;
  return { provider, browser: { cookies: new Map<string, string>() } };
});
// The browser and the connection; everything behind them is real.
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ "user-agent": "a browser" }),
  cookies: async () => ({
    get: (name: string) => (browser.cookies.has(name) ? { value: browser.cookies.get(name) } : undefined),
    set: (given: string | Cookie, value = "") =>
      typeof given === "string"
        ? browser.cookies.set(given, value)
        : browser.cookies.set(given.name, given.value),
    delete: ({ name }: Cookie) => browser.cookies.delete(name),
  }),
}));
vi.mock("next/server", async (original) => ({ ...(await original<object>()), connection: async () => {} }));
vi.mock("@/lib/client-address", async (original) => ({
  ...(await original<object>()),
  clientAddress: () => "203.0.113.7",
}));

const email = "ayse@konak.example";

beforeEach(async () => {
  provider.says = provider.right();
  browser.cookies.clear();
  await db.delete(rateLimits);
  await db.delete(accounts);
  const grants = [{ role: "administrator", scope: "network", language: null }] as const;
  const account = { email, name: "Ayşe", language: "tr", password: "p", grants } as const;
  await db.transaction((tx) => insertAccount(tx, account, { accountId: null, actorName: "test" }));
});
afterAll(() => {
  provider.stop();
});

/** Presses the button, of the proof where `on` says which page asks for it; answers where the browser is sent. */
async function start(fields: Record<string, string> = {}): Promise<URL> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const pressed = fields.on
    ? startProofAction(emptyForm("confirm-provider"), form)
    : startSingleSignOnAction(form);
  const sent = await pressed.catch((error) => String(error.digest).split(";")[2]);
  return new URL(String(sent), "http://localhost:3000");
}

/** The whole way there and back, to the address at which the browser ends. */
async function signIn(
  fields: Record<string, string> = {},
  changed: Record<string, string> = {},
): Promise<string> {
  const { searchParams } = await start(fields);
  provider.says.claims.nonce = searchParams.get("nonce") ?? "";
  const state = searchParams.get("state") ?? "";
  return finishSingleSignOn(new URLSearchParams({ code: "a code", state, ...changed }));
}

const newest = async () => (await db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(1))[0];

describe("somebody who has signed in at the provider", () => {
  test("in two steps has a session here as after a password and a second factor, and an earlier one has ended", async () => {
    provider.says.claims.amr = ["pwd", "mfa"];
    expect(await signIn({ next: "/admin/people", lang: "tr" })).toBe("/admin/people");
    const sessionId = (await readSessionId()) ?? "";
    expect(await findSignIn(sessionId)).toMatchObject({ email, stage: "signedIn" });
    expect(await knownDevice(email)).not.toBeNull();
    expect(await newest()).toMatchObject({
      action: "session.started",
      address: "203.0.113.7",
      detail: { secondFactor: "single-sign-on", userAgent: "a browser" },
    });
    expect([...browser.cookies.keys()].sort()).toEqual(["known-device", "session"]);
    expect(await signIn({})).toBe("/admin");
    expect(await findSignIn(sessionId)).toBeNull();
    expect(await db.$count(sessions)).toBe(1);
  });

  test("in one step goes on as after a password alone", async () => {
    provider.says.claims.amr = ["pwd"];
    expect(await signIn({ next: "/admin/people", lang: "tr" })).toBe(
      "/sign-in/set-up?lang=tr&next=%2Fadmin%2Fpeople",
    );
    expect(await newest()).toMatchObject({ action: "session.started", detail: { secondFactor: null } });
  });

  test.each(["https://evil.example", "//evil.example", "/admin/../en", "/api/auth/signout"])(
    "is not led on to %s",
    async (next) => {
      provider.says.claims.amr = ["mfa"];
      expect(await signIn({ next })).toBe("/admin");
      browser.cookies.set("provider-return", JSON.stringify({ next, lang: "xx" }));
      expect(await finishSingleSignOn(new URLSearchParams())).toBe("/sign-in");
    },
  );
});

describe("somebody who is not let in is back at the sign-in page, told why, and it is recorded", () => {
  const told = async () => (await readAnswer("sign-in")).formError;
  const back = "/sign-in?lang=tr&next=%2Fadmin%2Fpeople";
  const asked = { next: "/admin/people", lang: "tr" };

  test.each([
    [
      "no account",
      { about: { sub: "4711", email: "b@konak.example", email_verified: true } },
      {},
      "noAccount",
      "unknown",
    ],
    [
      "not verified",
      { about: { sub: "4711", email, email_verified: "true" } },
      {},
      "noAccount",
      "unverified",
    ],
    ["broken off", {}, { error: "access_denied" }, "providerCancelled", "cancelled"],
    ["tampered with", {}, { state: "another" }, "providerInvalid", "invalid"],
    ["away on the way back", { instead: { "/token": { status: 500 } } }, {}, "providerAway", "away"],
  ])("%s", async (_, wrong, changed, formError, reason) => {
    provider.says = { ...provider.says, ...wrong };
    expect(await signIn(asked, changed)).toBe(back);
    expect(await told()).toBe(formError);
    expect(await newest()).toMatchObject({
      action: "session.refused",
      accountId: null,
      address: "203.0.113.7",
      detail: { method: "single-sign-on", reason },
    });
    expect(await db.$count(sessions)).toBe(0);
    expect(browser.cookies.has("session")).toBe(false);
  });

  test("away at the start", async () => {
    provider.says.instead = { "/.well-known/openid-configuration": { status: 500 } };
    const { pathname, search } = await start(asked);
    expect(pathname + search).toBe(back);
    expect(await told()).toBe("providerAway");
    expect(await newest()).toMatchObject({ detail: { method: "single-sign-on", reason: "away" } });
  });

  test("too many times from one address, recorded once; who succeeds is not counted", async () => {
    provider.says.claims.amr = ["mfa"];
    for (let round = 0; round < 3; round++) expect(await signIn()).toBe("/admin");
    expect((await db.select().from(rateLimits)).map(({ points }) => points)).toEqual([0]);
    for (let round = 0; round < 100; round++) await finishSingleSignOn(new URLSearchParams());
    expect(await told()).toBe("providerInvalid");
    await finishSingleSignOn(new URLSearchParams());
    expect(await told()).toBe("slowed");
    expect((await readAnswer("sign-in")).waitSeconds).toBeGreaterThan(800);
    expect((await start(asked)).pathname).toBe("/sign-in");
    const slowed = await db.select().from(auditLog).where(eq(auditLog.action, "session.slowed"));
    expect(slowed).toMatchObject([{ address: "203.0.113.7", detail: { method: "single-sign-on" } }]);
  });
});

describe("somebody who is signed in and shows at the provider who they are", () => {
  const now = () => Math.floor(Date.now() / 1000);
  const own = async () => findSignIn((await readSessionId()) ?? "");
  const asked = { on: "confirm", next: "/admin/people", lang: "tr" };
  const page = "/sign-in/confirm?lang=tr&next=%2Fadmin%2Fpeople";

  beforeEach(async () => {
    provider.says.claims.amr = ["pwd", "mfa"];
    await signIn();
    provider.says.claims.auth_time = now();
  });

  test.each([
    ["confirm", "/admin/people"],
    ["account", "/admin/account"],
    ["set-up", "/sign-in/set-up?lang=tr&next=%2Fadmin%2Fpeople"],
  ])("has a proof in the same session, under a new id, and goes on: %s", async (on, to) => {
    const before = { id: (await readSessionId()) ?? "", signIn: await own() };
    expect(before.signIn, "signing in there is none").toMatchObject({ provenAt: null });
    expect(await signIn({ ...asked, on })).toBe(to);
    expect(await findSignIn(before.id)).toBeNull();
    const { createdAt } = before.signIn ?? {};
    expect(await own()).toMatchObject({ stage: "signedIn", createdAt, provenAt: expect.any(Date) });
    expect(await db.$count(sessions)).toBe(1);
    expect(await readAnswer("confirm")).toMatchObject({ isDone: true });
    expect(await newest()).toMatchObject({ action: "session.proven", detail: { with: "single-sign-on" } });
  });

  test("keeps the factor that the session has shown", async () => {
    await db.update(sessions).set({ secondFactor: "totp" });
    provider.says.claims.amr = ["pwd"];
    expect(await signIn(asked)).toBe("/admin/people");
    expect(await db.select().from(sessions)).toMatchObject([{ secondFactor: "totp" }]);
  });

  type Wrong = { claims?: { sub: string; auth_time?: number } };
  test.each<[string, Wrong, Record<string, string>, string, string]>([
    ["as somebody else", { claims: { sub: "4712" } }, {}, "providerOther", "otherPerson"],
    ["unasked", { claims: { sub: "4711", auth_time: now() - 600 } }, {}, "providerNotAsked", "notAsked"],
    ["and breaks off", {}, { error: "access_denied" }, "providerCancelled", "cancelled"],
    ["with a forged answer", {}, { state: "another" }, "providerInvalid", "invalid"],
  ])("%s: no proof, the same session, told on the page", async (_, wrong, changed, formError, reason) => {
    const id = await readSessionId();
    const about = { sub: wrong.claims?.sub ?? "4711", email, email_verified: true };
    provider.says = { ...provider.says, about, ...wrong };
    expect(await signIn(asked, changed)).toBe(page);
    expect(await readAnswer("confirm-provider")).toMatchObject({ formError });
    expect(await readSessionId()).toBe(id);
    expect(await own()).toMatchObject({ email, provenAt: null });
    expect(await newest()).toMatchObject({
      action: "session.proof-refused",
      actorName: "Ayşe",
      detail: { with: "single-sign-on", reason },
    });
  });

  test("is signed in no more when the session has ended meanwhile, and told so", async () => {
    const { searchParams } = await start(asked);
    provider.says.claims.nonce = searchParams.get("nonce") ?? "";
    await db.update(sessions).set({ createdAt: sql`now() - interval '200 days'` });
    const state = searchParams.get("state") ?? "";
    const answer = new URLSearchParams({ code: "a code", state });
    expect(await finishSingleSignOn(answer)).toBe("/sign-in?lang=tr&next=%2Fadmin%2Fpeople");
    expect((await readAnswer("sign-in")).formError).toBe("signedOut");
    expect((await start(asked)).pathname).toBe("/sign-in");
  });
});
