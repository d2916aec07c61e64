import { createHmac } from "node:crypto";
import { beforeEach, expect, test, vi } from "vitest";
import { env } from "@/lib/env";
import { knownDevice, rememberDevice } from "./known-device";

const browser = vi.hoisted(() => ({ cookies: new Map<string, string>() }));
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => (browser.cookies.has(name) ? { value: browser.cookies.get(name) } : undefined),
    set: (name: string, value: string) => browser.cookies.set(name, value),
  }),
}));

const name = "known-device";
const people = [1, 2, 3, 4, 5, 6].map((index) => `person-${index}@konak.example`);

beforeEach(() => browser.cookies.clear());

test("a browser is known to each account that signed in with it, and to no other", async () => {
  const [anna = "", bert = "", cem = ""] = people;
  await rememberDevice(anna);
  const mark = await knownDevice(anna);
  await rememberDevice(bert);
  expect(await knownDevice(anna)).toBe(mark);
  expect(await knownDevice(bert)).not.toBe(mark);
  expect(await knownDevice(cem)).toBeNull();
});

test("five accounts are known, and the one that came first gives way", async () => {
  for (const email of people) await rememberDevice(email);
  const known = await Promise.all(people.map(knownDevice));
  expect(known.map((mark) => mark !== null)).toEqual([false, true, true, true, true, true]);
  const before = browser.cookies.get(name);
  await rememberDevice(people[5] ?? "");
  expect(browser.cookies.get(name)).toBe(before);
});

test.each(["", ".", "~", "x.y", "x.", "~~x.y~", "x".repeat(5000)])(
  "the cookie %j is nobody's, and one's own comes in its place",
  async (value) => {
    browser.cookies.set(name, value);
    const [email = ""] = people;
    expect(await knownDevice(email)).toBeNull();
    await rememberDevice(email);
    expect(await knownDevice(email)).not.toBeNull();
    expect(browser.cookies.get(name)?.length).toBeLessThan(500);
  },
);

test("a mark that was signed with the secret itself is not taken", async () => {
  const [email = ""] = people;
  const hmac = createHmac("sha256", env.AUTH_SECRET).update(`known-device\nmark\n${email}`);
  browser.cookies.set(name, `mark.${hmac.digest("base64url")}`);
  expect(await knownDevice(email)).toBeNull();
});
