import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { completeLock, missingEntries, platformEntry } from "./lock-file.mjs";

describe("platformEntry", () => {
  it.each([
    ["@next/swc-darwin-arm64", { os: ["darwin"], cpu: ["arm64"] }],
    ["@biomejs/cli-linux-x64-musl", { os: ["linux"], cpu: ["x64"], libc: ["musl"] }],
    ["@oxc-parser/binding-linux-riscv64-gnu", { os: ["linux"], cpu: ["riscv64"], libc: ["glibc"] }],
    ["@oxc-parser/binding-linux-arm-musleabihf", { os: ["linux"], cpu: ["arm"], libc: ["musl"] }],
    ["@tailwindcss/oxide-wasm32-wasi", { cpu: ["wasm32"] }],
  ])("reads the platform from %s", (name, platform) => {
    expect(platformEntry(name, "1.2.3")).toEqual({ version: "1.2.3", optional: true, ...platform });
  });

  it.each([
    ["fsevents", "2.3.3"],
    ["@next/swc-darwin-arm64", "^16.0.0"],
  ])("does not guess for %s@%s", (name, version) => {
    expect(() => platformEntry(name, version)).toThrow("add it by hand");
  });
});

describe("completeLock", () => {
  const lock = {
    lockfileVersion: 3,
    packages: {
      "": { name: "cities" },
      "node_modules/tool": {
        version: "1.0.0",
        optionalDependencies: {
          "tool-linux-x64": "1.0.0",
          "tool-win32-x64": "1.0.0",
          "tool-darwin-x64": "1.0.0",
        },
      },
      "node_modules/tool-linux-x64": { version: "1.0.0", integrity: "sha512-a" },
      "node_modules/tool/node_modules/tool-darwin-x64": { version: "1.0.0" },
    },
  };

  it("adds what is missing, in order, and keeps what is there", () => {
    const { packages } = completeLock(lock);
    expect(Object.keys(packages)).toEqual([
      "",
      "node_modules/tool",
      "node_modules/tool-linux-x64",
      "node_modules/tool-win32-x64",
      "node_modules/tool/node_modules/tool-darwin-x64",
    ]);
    expect(packages["node_modules/tool-linux-x64"]).toEqual(lock.packages["node_modules/tool-linux-x64"]);
  });
});

describe("package-lock.json", () => {
  const lock = JSON.parse(readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8"));

  it("has an entry for every platform: run npm run lock:complete", () => {
    expect(missingEntries(lock)).toEqual([]);
  });

  it("names no registry, so that everybody's own is used", () => {
    expect(Object.values(lock.packages).filter(({ resolved }) => resolved)).toEqual([]);
  });
});
