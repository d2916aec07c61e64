import { describe, expect, test } from "vitest";
import { editedPlace, isActive } from "./active-editor";
import type { Grant } from "./scopes";

const now = new Date("2026-11-26T12:00:00Z");
const ago = (days: number, ms = 0) => new Date(now.getTime() - days * 86_400_000 - ms);
const at = (acceptedAt: Date | null, lastSignInAt: Date | null = null, suspendedAt: Date | null = null) => ({
  acceptedAt,
  lastSignInAt,
  suspendedAt,
});

describe("whether somebody is at work", () => {
  test.each([
    ["has just accepted", at(ago(0)), true],
    ["accepted 180 days ago to the moment", at(ago(180)), true],
    ["accepted a moment earlier than that", at(ago(180, 1)), false],
    ["accepted long ago and signed in lately", at(ago(900), ago(3)), true],
    ["accepted lately, after a sign-in of long ago", at(ago(3), ago(900)), true],
    ["signed in 181 days ago", at(ago(900), ago(181)), false],
    ["is invited", at(null), false],
    ["is invited, whatever the sign-in says", at(null, ago(1)), false],
    ["is suspended, although there yesterday", at(ago(9), ago(1), ago(0)), false],
  ])("%s", (_, account, expected) => expect(isActive(account, now)).toBe(expected));
});

describe("what a grant gives to edit by itself", () => {
  const of = (role: Grant["role"], place: object): Grant =>
    ({ role, language: role === "translator" ? "tr" : null, ...place }) as Grant;
  const here = { scope: "municipality", municipalityId: "m" };
  const tr = { scope: "country", countryCode: "tr" };
  test.each([
    [of("editor", here), "m"],
    [of("reviewer", here), "m"],
    [of("administrator", here), "m"],
    [of("translator", here), null],
    [of("editor", tr), null],
    [of("administrator", tr), null],
    [of("editor", { scope: "network" }), null],
    [of("administrator", { scope: "network" }), null],
  ])("%j", (grant, expected) => expect(editedPlace(grant)).toBe(expected));
});
