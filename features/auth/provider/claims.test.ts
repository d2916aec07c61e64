import { describe, expect, it } from "vitest";
import { claimsOf, countsAsTwoSteps, isAskedAnew } from "./claims";

const idToken = { iss: "https://login.konak.example", sub: "4711" };
const email = "ayse@konak.example";

describe("the address", () => {
  it.each([
    [{}, { email, email_verified: true }, email, true],
    [{ email, email_verified: true }, {}, email, true],
    [{}, { email, email_verified: false }, email, false],
    [{}, { email, email_verified: "true" }, email, false],
    [{}, { email, email_verified: 1 }, email, false],
    [{}, { email }, email, false],
    // Never the one from here and its verification from there.
    [{ email }, { email: "other@konak.example", email_verified: true }, email, false],
    [{ email, email_verified: false }, { email, email_verified: true }, email, false],
    [{ email_verified: true }, { email }, email, false],
    [{}, { email: [email], email_verified: true }, null, true],
    [{}, {}, null, false],
  ])("of ID token %o and answer %o is %s, verified: %s", (inToken, about, address, isEmailVerified) => {
    const claims = claimsOf({ ...idToken, ...inToken }, about, "claim");
    expect(claims).toMatchObject({ email: address, isEmailVerified, issuer: idToken.iss, subject: "4711" });
  });
});

describe("two steps", () => {
  it.each([
    [{ amr: ["pwd", "mfa"] }, true],
    [{ amr: ["mfa"] }, true],
    [{ amr: ["pwd", "otp"] }, true],
    [{ amr: ["pin", "face"] }, true],
    [{ amr: ["hwk"] }, true],
    [{ amr: ["sc"] }, true],
    [{ amr: ["pwd"] }, false],
    // A code by mail or message alone is one step.
    [{ amr: ["otp"] }, false],
    [{ amr: ["otp", "sms"] }, false],
    [{ amr: ["pwd", "pin"] }, false],
    [{ amr: ["pwd", "geo", "rba"] }, false],
    [{ amr: "mfa" }, false],
    [{ amr: [["mfa"]] }, false],
    [{ acr: "https://refeds.org/profile/mfa" }, true],
    [{ acr: "http://schemas.openid.net/pape/policies/2007/06/multi-factor" }, true],
    [{ acr: "phr" }, true],
    [{ acr: "1" }, false],
    [{}, false],
  ])("%o by what the provider says: %s", (said, counts) => {
    expect(countsAsTwoSteps(said, "claim")).toBe(counts);
    expect(countsAsTwoSteps(said, "always")).toBe(true);
    expect(countsAsTwoSteps(said, "never")).toBe(false);
  });

  it("are not taken from the answer about the person", () => {
    expect(claimsOf(idToken, { amr: ["mfa"], acr: "phr" }, "claim").isTwoStep).toBe(false);
  });
});

describe("when the provider has asked", () => {
  const now = new Date("2026-11-26T12:00:00Z");
  const secondsAgo = (seconds: number) => now.getTime() / 1000 - seconds;
  it.each([
    ["just now", secondsAgo(10), true],
    ["by a clock that is ahead", secondsAgo(-60), true],
    ["before the person was sent there", secondsAgo(301), false],
    ["without saying it", undefined, true],
    ["in words", "today", true],
  ])("%s", (_, auth_time, isAnew) => {
    expect(isAskedAnew(claimsOf({ ...idToken, auth_time }, {}, "claim"), now)).toBe(isAnew);
  });
});
