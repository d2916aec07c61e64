import { describe, expect, it } from "vitest";
import { isInstalled } from "./install.mjs";

const a = { version: "1.0.0", integrity: "sha512-a" };
const locked = {
  "": { name: "cities" },
  "node_modules/a": a,
  "node_modules/mac": { version: "1.0.0", optional: true },
};

describe("isInstalled", () => {
  it("is content when all that is not optional is there as locked", () => {
    expect(isInstalled(locked, { "node_modules/a": a })).toBe(true);
  });

  it.each([
    ["a package is missing", {}],
    ["a version differs", { "node_modules/a": { ...a, version: "1.0.1" } }],
    ["a checksum differs", { "node_modules/a": { ...a, integrity: "sha512-b" } }],
    ["an optional package differs", { "node_modules/a": a, "node_modules/mac": { version: "0.9.0" } }],
    ["a package is there that is not locked", { "node_modules/a": a, "node_modules/b": a }],
  ])("is not when %s", (_, installed) => {
    expect(isInstalled(locked, installed)).toBe(false);
  });
});
