import { expect, it } from "vitest";
import { same } from "./compare";
import { refusedFields, refusedState } from "./save-state";

it.each([
  [{ formError: "signedOut" }, { kind: "signedOut" }],
  [{ formError: "unavailable" }, { kind: "offline" }],
  [{ formError: "mayNot" }, { kind: "failed" }],
  [
    { fieldErrors: { "profile.names.short": "tooLong", "profile.status": "invalid" } },
    { kind: "invalid", count: 2, path: "names.short" },
  ],
  [{ fieldErrors: { municipalityId: "invalid" } }, { kind: "invalid", count: 1, path: "" }],
])("after %j shows %j", (refusal, state) => {
  expect(refusedState(refusal)).toEqual(state);
});

it("finds the fields of the profile among what was sent", () => {
  expect(refusedFields({ "profile.status": "invalid", kind: "required" })).toEqual([["status", "invalid"]]);
});

it("never takes a refused number for one that is saved", () => {
  expect(same({ value: Number.NaN }, { value: null })).toBe(false);
  expect(same({ value: Number.NaN }, { value: Number.NaN })).toBe(false);
  expect(same({ value: undefined }, { value: null })).toBe(true);
});
