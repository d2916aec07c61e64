import fc from "fast-check";
import { expect, it } from "vitest";
import { derivedKey } from "./derived-key";
import { seal, unseal } from "./sealed";

const own = { purpose: "test", owner: "one" };

it("opens what it sealed, and never seals twice alike", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const sealed = seal(text, own);
      expect(unseal(sealed, own)).toBe(text);
      expect(seal(text, own)).not.toBe(sealed);
    }),
    { numRuns: 200 },
  );
});

it("opens nothing that was changed in any place or cut short", () => {
  const sealed = Buffer.from(seal("JBSWY3DPEHPK3PXP", own), "base64url");
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(unseal(changed.toString("base64url"), own), `byte ${at}`).toBeNull();
    expect(unseal(sealed.subarray(0, at).toString("base64url"), own), `${at} bytes`).toBeNull();
  }
});

it.each([
  ["another owner", { ...own, owner: "other" }],
  ["another purpose", { ...own, purpose: "other" }],
])("opens nothing for %s", (_, other) => {
  expect(unseal(seal("secret", own), other)).toBeNull();
});

it("makes another key for each purpose", () => {
  expect(derivedKey("a")).toHaveLength(32);
  expect(derivedKey("a").equals(derivedKey("a"))).toBe(true);
  expect(derivedKey("a").equals(derivedKey("b"))).toBe(false);
});
