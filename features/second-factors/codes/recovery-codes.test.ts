import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashRecoveryCode, newRecoveryCodes, readRecoveryCode } from "./recovery-codes";

it("makes ten different codes without look-alikes", () => {
  for (let round = 0; round < 50; round++) {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^([a-hjkmnp-z2-9]{4}-){2}[a-hjkmnp-z2-9]{4}$/);
  }
});

describe("how a code may be typed", () => {
  it.each([
    ["abcd-efgh-jkmn", "abcd-efgh-jkmn"],
    ["ABCD EFGH JKMN", "abcd-efgh-jkmn"],
    ["  abcdefghjkmn\n", "abcd-efgh-jkmn"],
    ["abcd–efgh–jkmn", "abcd-efgh-jkmn"],
    ["abcd-efgh-jkm", null],
    ["abcd-efgh-jkmnp", null],
    ["abcd-efgh-jkm0", null],
    ["", null],
  ])("%j", (typed, expected) => {
    expect(readRecoveryCode(typed)).toBe(expected);
  });

  it("every code that is given out is read, whatever stands between its letters", () => {
    fc.assert(
      fc.property(fc.constantFrom(" ", "-", "", "\u00a0", ".", "\t"), fc.boolean(), (between, isUpper) => {
        for (const code of newRecoveryCodes()) {
          const typed = code.replaceAll("-", between);
          expect(readRecoveryCode(isUpper ? typed.toUpperCase() : typed)).toBe(code);
        }
      }),
    );
  });
});

it("keeps of a code what is another for each account and tells nothing of it", () => {
  const kept = hashRecoveryCode("one", "abcd-efgh-jkmn");
  expect(kept).toMatch(/^[\w-]{43}$/);
  expect(hashRecoveryCode("one", "abcd-efgh-jkmn")).toBe(kept);
  expect(hashRecoveryCode("other", "abcd-efgh-jkmn")).not.toBe(kept);
  expect(hashRecoveryCode("one", "abcd-efgh-jkmp")).not.toBe(kept);
});
