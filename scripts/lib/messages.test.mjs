import { describe, expect, it } from "vitest";
import manifest from "../../package.json";
import { readFirstSignIn } from "./database.mjs";
import { describeFailure, diskFullSentence, Problem } from "./messages.mjs";
import { isNodeTooOld, MINIMUM_NODE } from "./node-version.mjs";

describe("describeFailure", () => {
  const coded = (code, more) => Object.assign(new Error("raw"), { code, ...more });

  it.each([
    [new Problem("It is so."), "It is so."],
    [coded("ENOSPC"), "The disk is full: free some space and run the command again."],
    [coded("EDQUOT"), "Your disk quota is used up: free some space and run the command again."],
    [
      coded("EACCES", { path: "/srv/x" }),
      "The file or folder /srv/x may not be written by this user: change its owner or run the command as the user it belongs to.",
    ],
  ])("makes one sentence of %o", (error, sentence) => {
    expect(describeFailure(error)).toBe(sentence);
  });

  it("shows all that is known of a failure that nobody foresaw", () => {
    expect(describeFailure(new TypeError("unforeseen"))).toMatch(/TypeError: unforeseen\n\s+at /);
  });
});

describe("diskFullSentence", () => {
  it.each([
    "npm error code ENOSPC",
    'FATAL:  could not extend file "base/5/1249": No space left on device',
    "tar: write error: not enough space",
  ])("recognizes %s", (output) => {
    expect(diskFullSentence(output)).toMatch(/^The disk is full/);
  });

  it("is null for any other output", () => {
    expect(diskFullSentence("no such file or directory")).toBeNull();
  });
});

describe("isNodeTooOld", () => {
  it.each([
    ["12.22.12", true],
    ["20.18.3", true],
    ["20.19.0", false],
    ["22.0.0", false],
  ])("%s: %s", (version, tooOld) => {
    expect(isNodeTooOld(version)).toBe(tooOld);
  });

  it("agrees with package.json", () => {
    expect(manifest.engines.node).toBe(`>=${MINIMUM_NODE.join(".")}`);
  });
});

describe("readFirstSignIn", () => {
  it("finds the two lines among others", () => {
    const output = "Wrote 3 profiles\nFirst sign-in: a@b.example\nPassword: ab cd\nDone\n";
    expect(readFirstSignIn(output)).toEqual({ email: "a@b.example", password: "ab cd" });
  });

  it("is null when the seed made no account", () => {
    expect(readFirstSignIn("Nothing to do\n")).toBeNull();
  });
});
