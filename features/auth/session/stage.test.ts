import { describe, expect, test } from "vitest";
import { isProven, isTooLate, stageOf } from "./stage";

const editor = [{ role: "editor" as const }];
const administrator = [{ role: "editor" as const }, { role: "administrator" as const }];

test.each([
  [null, false, editor, "administrators", "signedIn"],
  [null, false, [], "administrators", "signedIn"],
  [null, false, administrator, "administrators", "setUp"],
  [null, false, editor, "everybody", "setUp"],
  [null, false, [], "everybody", "setUp"],
  [null, true, editor, "administrators", "secondStep"],
  [null, true, administrator, "administrators", "secondStep"],
  [null, true, editor, "everybody", "secondStep"],
  ["totp", true, administrator, "everybody", "signedIn"],
  ["passkey", true, administrator, "everybody", "signedIn"],
  ["recovery", true, administrator, "everybody", "signedIn"],
  ["totp", false, administrator, "administrators", "setUp"],
  ["passkey", false, administrator, "administrators", "setUp"],
  ["recovery", false, editor, "everybody", "setUp"],
  ["totp", false, editor, "administrators", "signedIn"],
  ["single-sign-on", true, administrator, "everybody", "signedIn"],
  ["single-sign-on", false, administrator, "everybody", "signedIn"],
] as const)("shown %s, has a factor %s, %o, rule %s: %s", (shown, hasFactor, grants, rule, stage) => {
  expect(stageOf({ shown, hasFactor, grants }, rule)).toBe(stage);
});

describe("time", () => {
  const now = new Date("2026-11-26T12:00:00Z");
  const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

  test.each([
    ["secondStep", 9.9, false],
    ["secondStep", 10.1, true],
    ["setUp", 10.1, false],
    ["signedIn", 10.1, false],
  ] as const)("at %s for %d minutes: too late %s", (stage, minutes, isLate) => {
    expect(isTooLate(stage, ago(minutes), now)).toBe(isLate);
  });

  test.each([
    ["signedIn", 20, 14.9, true],
    ["signedIn", 20, 15.1, false],
    ["signedIn", 0, null, false],
    ["secondStep", 0, null, false],
    ["secondStep", 5, 1, false],
    ["setUp", 14.9, null, true],
    ["setUp", 15.1, null, false],
    ["setUp", 20, 14.9, true],
    ["setUp", 20, 15.1, false],
  ] as const)("at %s, signed in %d minutes ago, proven %s minutes ago: %s", (stage, since, proof, proven) => {
    const provenAt = proof === null ? null : ago(proof);
    expect(isProven({ stage, createdAt: ago(since), provenAt }, now)).toBe(proven);
  });
});
