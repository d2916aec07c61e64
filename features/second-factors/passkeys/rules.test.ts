import { expect, test } from "vitest";
import { freshName, hasGoneBack, mayGoWithoutPassword, NAME_LENGTH, userHandleOf } from "./rules";

test.each([
  // stored, said, gone back
  [0, 0, false],
  [0, 1, false],
  [4, 5, false],
  [4, 900, false],
  [4, 4, true],
  [4, 3, true],
  [4, 0, true],
])("a counter that was %i and says %i: gone back %s", (stored, said, expected) => {
  expect(hasGoneBack(stored, said)).toBe(expected);
});

test.each([
  [0, 0, false],
  [0, 10, false],
  [1, 0, false],
  [1, 1, true],
  [2, 0, true],
])("%i passkeys and %i codes may do without a password: %s", (passkeys, recoveryCodes, expected) => {
  expect(mayGoWithoutPassword({ passkeys, recoveryCodes })).toBe(expected);
});

test.each([
  ["Firefox on Linux", [], "Firefox on Linux"],
  ["Firefox on Linux", ["Firefox on Linux"], "Firefox on Linux 2"],
  ["Firefox on Linux", ["Firefox on Linux", "Firefox on Linux 2"], "Firefox on Linux 3"],
  ["x".repeat(80), ["x".repeat(NAME_LENGTH)], `${"x".repeat(NAME_LENGTH - 2)} 2`],
])("%s beside %j is called %s", (wanted, others, expected) => {
  expect(freshName(wanted, others)).toBe(expected);
});

test("an account's handle is the sixteen bytes of its id", () => {
  expect(userHandleOf("00112233-4455-6677-8899-aabbccddeeff")).toBe("ABEiM0RVZneImaq7zN3u_w");
});
