import fc from "fast-check";
import { Secret, TOTP, URI } from "otpauth";
import { describe, expect, it } from "vitest";
import { inGroups, matchingStep, newSecret, otpauthAddress, readCode } from "./totp";

/** The secret of RFC 6238's vectors for SHA-1. */
const secret = Secret.fromLatin1("12345678901234567890").base32;
const at = (seconds: number) => new Date(seconds * 1000);
const codeFor = (step: number) =>
  TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: step * 30_000 });

describe("the vectors of RFC 6238, cut to six digits", () => {
  it.each([
    [59, "287082", 0x1],
    [1111111109, "081804", 0x23523ec],
    [1111111111, "050471", 0x23523ed],
    [1234567890, "005924", 0x273ef07],
    [2000000000, "279037", 0x3f940aa],
    [20000000000, "353130", 0x27bc86aa],
  ])("at %d s: %s", (seconds, code, step) => {
    expect(matchingStep(secret, code, at(seconds), 0)).toBe(step);
  });
});

describe("which codes count", () => {
  const step = 1000;
  const now = at(step * 30 + 29);
  it.each([
    ["two steps ago", step - 2, 0, null],
    ["one step ago", step - 1, 0, step - 1],
    ["this step", step, 0, step],
    ["the next step", step + 1, 0, step + 1],
    ["two steps ahead", step + 2, 0, null],
    ["the one that was used last", step, step, null],
    ["one before the one that was used last", step - 1, step, null],
    ["one after the one that was used last", step + 1, step, step + 1],
    ["this step, after a clock ahead of ours", step, step + 1, null],
  ])("%s", (_, shown, lastStep, expected) => {
    expect(matchingStep(secret, codeFor(shown), now, lastStep)).toBe(expected);
  });

  it("never one up to the last step, whatever the time", () => {
    const steps = fc.integer({ min: 2, max: 2 ** 31 });
    const off = fc.integer({ min: -3, max: 3 });
    fc.assert(
      fc.property(steps, off, off, (present, shown, last) => {
        const found = matchingStep(secret, codeFor(present + shown), at(present * 30), present + last);
        if (found !== null) expect(found).toBeGreaterThan(present + last);
        // Two steps have the same code once in a million; the one that is found has the code that was shown.
        if (found !== null) expect(codeFor(found)).toBe(codeFor(present + shown));
        if (found === null && Math.abs(shown) <= 1) expect(shown).toBeLessThanOrEqual(last);
      }),
    );
  });
});

describe("how a code may be typed", () => {
  it.each([
    ["287082", "287082"],
    [" 287 082 ", "287082"],
    ["287\u00a0082\n", "287082"],
    ["287-082", "287082"],
    ["28708", null],
    ["2870820", null],
    ["28708a", null],
    ["٢٨٧٠٨٢", null],
    ["", null],
  ])("%j", (typed, expected) => {
    expect(readCode(typed)).toBe(expected);
    expect(matchingStep(secret, typed, at(59), 0)).toBe(expected ? 1 : null);
  });
});

describe("a new secret", () => {
  it("has the 160 bits of the hash and is another each time", () => {
    const secrets = Array.from({ length: 50 }, newSecret);
    expect(new Set(secrets).size).toBe(50);
    for (const one of secrets) expect(Secret.fromBase32(one).bytes).toHaveLength(20);
  });

  it("is handed to apps with the network's name and the account's address", () => {
    const issuer = "Network of Municipalities & friends";
    const address = otpauthAddress(secret, { issuer, label: "ayşe@konak.example" });
    expect(address).toMatch(/^otpauth:\/\/totp\//);
    expect(URI.parse(address)).toMatchObject({ issuer, label: "ayşe@konak.example", digits: 6, period: 30 });
    expect(new URL(address).searchParams.get("secret")).toBe(secret);
  });

  it("is typed by hand in groups", () => {
    expect(inGroups("JBSWY3DPEHPK3PXP")).toBe("JBSW Y3DP EHPK 3PXP");
  });
});
