import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sourceFingerprint } from "./fingerprint.mjs";

let folder;
const write = (name, text) => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};
const settings = { SITE_URL: "https://a.example" };

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "fingerprint-"));
  write("app/page.tsx", "one");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("sourceFingerprint", () => {
  it("stays the same while nothing changes", () => {
    expect(sourceFingerprint(settings, folder)).toBe(sourceFingerprint({ ...settings }, folder));
  });

  it.each([
    ["a file is changed", () => write("app/page.tsx", "two")],
    ["a file is added in a new folder", () => write("brand-new/x.json", "{}")],
    [
      "a file is moved",
      () => renameSync(path.join(folder, "app/page.tsx"), path.join(folder, "app/pages.tsx")),
    ],
  ])("changes when %s", (_, change) => {
    const before = sourceFingerprint(settings, folder);
    change();
    expect(sourceFingerprint(settings, folder)).not.toBe(before);
  });

  it("changes with the settings", () => {
    expect(sourceFingerprint({ SITE_URL: "https://b.example" }, folder)).not.toBe(
      sourceFingerprint(settings, folder),
    );
  });

  it.each(["docs/x.md", "app/page.test.tsx", ".next/x.js", "node_modules/a/b.js"])(
    "is not touched by %s",
    (name) => {
      const before = sourceFingerprint(settings, folder);
      write(name, "x");
      expect(sourceFingerprint(settings, folder)).toBe(before);
    },
  );
});
