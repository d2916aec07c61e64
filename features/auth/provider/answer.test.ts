import { createHash } from "node:crypto";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { askProvider, readProviderAnswer } from "../session/next-auth";

type Cookie = { name: string; value: string };

const { provider, browser } = await vi.hoisted(async () => {
  const { startProviderOfTests } = await import("./provider.fixtures");
  const provider = await startProviderOfTests();
  process.env.AUTH_URL = "http://localhost:3000";
  process.env.OIDC_ISSUER = provider.issuer;
  process.env.OIDC_CLIENT_ID = provider.client.id;
  process.env.OIDC_CLIENT_SECRET = provider.client.secret;
  return { provider, browser: { cookies: new Map<string, string>(), headers: new Headers() } };
});
// The browser: its cookies and what it says in its headers. Everything behind it is real.
vi.mock("next/headers", () => ({
  headers: async () => browser.headers,
  cookies: async () => ({
    get: (name: string) => (browser.cookies.has(name) ? { value: browser.cookies.get(name) } : undefined),
    set: (name: string, value: string) => void browser.cookies.set(name, value),
    delete: ({ name }: Cookie) => void browser.cookies.delete(name),
  }),
}));

/** Goes to the provider, as whose answer the address then counts. */
async function ask(how?: { isAnew: boolean }): Promise<URLSearchParams> {
  const asked = await askProvider(how);
  if (!("address" in asked)) throw new Error(asked.code);
  const query = new URL(asked.address).searchParams;
  provider.says.claims.nonce = query.get("nonce") ?? "";
  return query;
}

const comeBack = (query: URLSearchParams, changed: Record<string, string> = {}) =>
  readProviderAnswer(new URLSearchParams({ code: "a code", state: query.get("state") ?? "", ...changed }));

beforeEach(() => {
  provider.says = provider.right();
  browser.cookies.clear();
  browser.headers = new Headers();
});
afterAll(() => {
  provider.stop();
});

const ayse = { issuer: provider.issuer, subject: "4711", email: "ayse@konak.example", isEmailVerified: true };

test("a right answer names the person, and cannot be given twice", async () => {
  const query = await ask();
  expect(await comeBack(query)).toEqual({ ...ayse, isTwoStep: false, askedAt: null });
  expect([...browser.cookies]).toEqual([]);
  expect(await comeBack(query)).toMatchObject({ failed: "invalid" });
});

test("the person comes back to the site's own address, whatever the browser calls it, and with PKCE", async () => {
  browser.headers = new Headers({ host: "evil.example", "x-forwarded-host": "evil.example" });
  const query = await ask();
  const own = "http://localhost:3000/api/auth/callback/single-sign-on";
  expect(query.get("redirect_uri")).toBe(own);
  await comeBack(query);
  const sent = new URLSearchParams(provider.tokenRequest);
  expect(sent.get("redirect_uri")).toBe(own);
  const challenge = createHash("sha256")
    .update(sent.get("code_verifier") ?? "")
    .digest("base64url");
  expect([query.get("code_challenge"), query.get("code_challenge_method")]).toEqual([challenge, "S256"]);
});

test("who is to be asked anew is, and the provider's word on when it was comes along", async () => {
  expect([...(await ask()).keys()]).not.toContain("prompt");
  const query = await ask({ isAnew: true });
  expect([query.get("prompt"), query.get("max_age")]).toEqual(["login", "0"]);
  provider.says.claims.auth_time = 1_700_000_000;
  expect(await comeBack(query)).toMatchObject({ ...ayse, askedAt: new Date(1_700_000_000_000) });
});

const past = Math.floor(Date.now() / 1000) - 3600;

describe("an ID token is refused", () => {
  test.each([
    ["with another nonce", { claims: { sub: "4711", nonce: "another" } }],
    ["without a nonce", { claims: { sub: "4711", nonce: undefined } }],
    ["for another site", { claims: { sub: "4711", aud: "another" } }],
    ["for several sites, by another", { claims: { sub: "4711", aud: ["site-under-test", "b"], azp: "b" } }],
    ["of another issuer", { claims: { sub: "4711", iss: "https://login.example.org" } }],
    ["that has expired", { claims: { sub: "4711", iat: past, exp: past + 300 } }],
    ["that names nobody", { claims: { sub: "" } }],
    ["signed by nobody", { signedBy: "nobody" as const }],
    ["signed by somebody else", { signedBy: "other" as const }],
    ["signed with the site's own secret", { signedBy: "client" as const }],
    ["that is not there", { instead: { "/token": { body: { access_token: "a", token_type: "bearer" } } } }],
    ["about another person than the answer", { about: { ...ayse, sub: "4712", email_verified: true } }],
  ])("%s", async (_, wrong) => {
    const query = await ask();
    const { nonce } = provider.says.claims;
    provider.says = {
      ...provider.says,
      ...wrong,
      claims: { nonce, sub: "4711", ...("claims" in wrong ? wrong.claims : {}) },
    };
    expect(await comeBack(query)).toMatchObject({ failed: "invalid" });
  });
});

describe("an answer is refused", () => {
  test.each([
    ["with another state", { state: "another" }],
    ["without a state", { state: "" }],
    ["of another provider", { iss: "https://login.example.org" }],
    ["that breaks off, with another state", { error: "access_denied", state: "another" }],
    ["that names another error", { error: "server_error" }],
  ])("%s", async (_, changed) => {
    expect(await comeBack(await ask(), changed)).toMatchObject({ failed: "invalid" });
  });

  test("in a browser that did not ask, or asked something else since", async () => {
    const query = await ask();
    await ask();
    expect(await comeBack(query)).toMatchObject({ failed: "invalid" });
    const again = await ask();
    browser.cookies.clear();
    expect(await comeBack(again)).toMatchObject({ failed: "invalid" });
  });

  test.each(["provider-state", "provider-nonce", "provider-verifier"])(
    "without the cookie %s",
    async (name) => {
      const query = await ask();
      expect(browser.cookies.delete(name)).toBe(true);
      expect(await comeBack(query)).toMatchObject({ failed: "invalid" });
    },
  );

  test("and nothing that it says is in the record", async () => {
    const text = "a text of the provider's";
    const failure = await comeBack(await ask(), { error: text, error_description: text });
    expect(JSON.stringify(failure)).not.toContain(text);
  });

  test("when its person broke it off, which is told apart", async () => {
    expect(await comeBack(await ask(), { error: "access_denied" })).toMatchObject({ failed: "cancelled" });
  });
});

describe("a provider", () => {
  const wellKnown = "/.well-known/openid-configuration";

  test.each(["/token", "/about", "/keys", wellKnown] as const)("that fails at %s is away", async (path) => {
    const query = await ask();
    provider.says.instead = { [path]: { status: 503 } };
    expect(await comeBack(query)).toMatchObject({ failed: "away" });
  });

  test("that fails before anything began is away", async () => {
    provider.says.instead = { [wellKnown]: { status: 502 } };
    expect(await askProvider()).toMatchObject({ failed: "away" });
    browser.headers = new Headers({ "x-auth-return-redirect": "1" });
    expect(await askProvider()).toMatchObject({ failed: "away" });
  });

  test.each(["/token", "/keys", wellKnown] as const)("is not followed elsewhere from %s", async (path) => {
    const query = await ask();
    provider.says.instead = { [path]: { status: 307, location: `${provider.issuer}/elsewhere${path}` } };
    expect(await comeBack(query)).toMatchObject({ failed: "away" });
  });

  test("that does not answer is not waited for", async () => {
    const query = await ask();
    provider.says.instead = { "/token": { hangs: true } };
    const start = Date.now();
    expect(await comeBack(query)).toMatchObject({ failed: "away" });
    expect(Date.now() - start).toBeLessThan(10_000);
  });

  test.each([
    ["calls itself otherwise", { issuer: "https://login.example.org" }],
    ["names an address that is not encrypted", { token_endpoint: "http://login.example.org/token" }],
    ["names keys at an address that is not encrypted", { jwks_uri: "http://login.example.org/keys" }],
  ])("that %s is refused", async (_, metadata) => {
    const query = await ask();
    provider.says.metadata = metadata;
    expect(await comeBack(query)).toMatchObject({ failed: "invalid" });
  });
});
