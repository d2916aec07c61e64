import { expect, it } from "vitest";
import { same } from "../versions/same";
import { afterTyping, invalidState, refusedFields, refusedState } from "./save-state";

it.each([
  [{ formError: "signedOut" }, { kind: "signedOut" }],
  [{ formError: "unavailable" }, { kind: "offline" }],
  [{ formError: "archived" }, { kind: "archived" }],
  [{ formError: "outsideLanguages" }, { kind: "outsideLanguages" }],
  [{ formError: "mayNot" }, { kind: "failed" }],
  [
    { fieldErrors: { "profile.names.short": "tooLong", "profile.status": "invalid" } },
    { kind: "invalid", count: 2, path: "names.short" },
  ],
  [{ fieldErrors: { profile: "tooLong" } }, { kind: "tooLong" }],
  [{ fieldErrors: { municipalityId: "invalid" } }, { kind: "invalid", count: 1, path: "" }],
])("after %j shows %j", (refusal, state) => {
  expect(refusedState(refusal)).toEqual(state);
});

it.each([
  [[[]], { kind: "tooLong" }],
  [[["names", "short"]], { kind: "invalid", count: 1, path: "names.short" }],
  [[["status"], ["status"], []], { kind: "invalid", count: 2, path: "status" }],
])("does not send what the schema refuses at %j", (paths, state) => {
  expect(invalidState(paths.map((path) => ({ path })))).toEqual(state);
});

it.each([
  ["tooLong", "unsaved"],
  ["invalid", "unsaved"],
  ["failed", "unsaved"],
  ["saved", "unsaved"],
  ["offline", "offline"],
  ["signedOut", "signedOut"],
  ["saving", "saving"],
] as const)("shows %s as %s once something is typed", (kind, next) => {
  const now = kind === "invalid" ? { kind, count: 1, path: "" } : { kind };
  expect(afterTyping(now, false).kind).toBe(next);
});

it("finds the fields of the profile among what was sent", () => {
  expect(refusedFields({ "profile.status": "invalid", kind: "required" })).toEqual([["status", "invalid"]]);
});

it("never takes a refused number for one that is saved", () => {
  expect(same({ value: Number.NaN }, { value: null })).toBe(false);
  expect(same({ value: Number.NaN }, { value: Number.NaN })).toBe(false);
  expect(same({ value: undefined }, { value: null })).toBe(true);
});
