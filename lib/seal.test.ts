import { expect, test, vi } from "vitest";

async function load(AUTH_SECRET: string) {
  vi.resetModules();
  vi.doMock("./env", () => ({ env: { AUTH_SECRET } }));
  return import("./seal");
}

const secret = "x".repeat(32);

test("gives back what was sealed, and shows nothing of it", async () => {
  const { seal, unseal } = await load(secret);
  const sealed = await seal("GEZDGNBVGY3TQOJQ", "totp");
  expect(sealed).not.toContain("GEZDGNBVGY3TQOJQ");
  expect(await unseal(sealed, "totp")).toBe("GEZDGNBVGY3TQOJQ");
});

test("opens neither for another purpose, nor with another secret, nor when it was changed", async () => {
  const first = await load(secret);
  const sealed = await first.seal("text", "totp");
  expect(await first.unseal(sealed, "other")).toBeNull();
  const at = sealed.lastIndexOf(".") - 3;
  const changed = sealed.slice(0, at) + (sealed[at] === "A" ? "B" : "A") + sealed.slice(at + 1);
  expect(await first.unseal(changed, "totp")).toBeNull();
  expect(await first.unseal("nonsense", "totp")).toBeNull();
  const second = await load("y".repeat(32));
  expect(await second.unseal(sealed, "totp")).toBeNull();
});
