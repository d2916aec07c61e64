import { decode } from "next-auth/jwt";
import { expect, test } from "vitest";
import { hashSessionId, newSessionId, openSessionId, sealSessionId, sessionCookie } from "./session-cookie";

const secret = "only-for-tests-only-for-tests-only";

test("the cookie is out of reach for scripts, and on https also for other hosts", () => {
  expect(sessionCookie("http://localhost:3000")).toEqual({
    name: "session",
    options: { httpOnly: true, sameSite: "lax", path: "/", secure: false },
  });
  expect(sessionCookie("https://cities.example")).toEqual({
    name: "__Host-session",
    options: { httpOnly: true, sameSite: "lax", path: "/", secure: true },
  });
});

test("the cookie carries the session's id and nothing about the person", async () => {
  const siteUrl = "https://cities.example";
  const token = await sealSessionId("the-id", { secret, siteUrl });
  const { iat, exp, jti, ...content } = (await decode({ token, secret, salt: "__Host-session" })) ?? {};
  expect(content).toEqual({ sessionId: "the-id" });
  expect([iat, exp, jti]).not.toContain(undefined);
});

test("ids are random, and their hashes do not contain them", () => {
  const [one, other] = [newSessionId(), newSessionId()];
  expect(one).not.toBe(other);
  expect(one).toMatch(/^[\w-]{43}$/);
  expect(hashSessionId(one)).not.toBe(hashSessionId(other));
  expect(hashSessionId(one)).not.toContain(one);
});

test("a sealed id is opened with the same key only, and nothing else is opened", async () => {
  const siteUrl = "https://cities.example";
  const token = await sealSessionId("the-id", { secret, siteUrl });
  expect(await openSessionId(token, { secret, siteUrl })).toBe("the-id");
  expect(await openSessionId(token, { secret: `${secret}x`, siteUrl })).toBeNull();
  expect(await openSessionId(token, { secret, siteUrl: "http://cities.example" })).toBeNull();
  expect(await openSessionId(`${token.slice(0, -4)}AAAA`, { secret, siteUrl })).toBeNull();
  expect(await openSessionId("made-up", { secret, siteUrl })).toBeNull();
});
