import { expect, test } from "vitest";
import { generatePassword, hashPassword, verifyPassword } from "./password";

test("a hash is argon2id with the recommended cost, and never the same twice", async () => {
  const [first, second] = await Promise.all([hashPassword("secret"), hashPassword("secret")]);
  expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(first).not.toBe(second);
});

test("a password is verified however its letters are composed", async () => {
  const hash = await hashPassword("Bağcılar\u00e9");
  expect(await verifyPassword(hash, "Bag\u0306cılare\u0301")).toBe(true);
  expect(await verifyPassword(hash, "Bagcilare")).toBe(false);
});

test("without an account no password is right", async () => {
  expect(await verifyPassword(null, "")).toBe(false);
});

test("generated passwords can be typed and differ", () => {
  const passwords = Array.from({ length: 200 }, generatePassword);
  for (const password of passwords) expect(password).toMatch(/^([a-hjkmnp-z2-9]{4}-){4}[a-hjkmnp-z2-9]{4}$/);
  expect(new Set(passwords).size).toBe(200);
});
