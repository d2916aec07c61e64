import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const listed = (...patterns: string[]) =>
  execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", ...patterns], {
    encoding: "utf8",
  })
    .split("\n")
    .filter((path) => path && existsSync(path));
const files = listed();

/** A file is named by its path from the top, or by the end of it. */
const isThere = (name: string) => files.some((path) => path === name || path.endsWith(`/${name}`));

test.each(listed("*.md"))("%s names files that are there", (document) => {
  const named = readFileSync(document, "utf8").matchAll(/`([\w./[\]()-]+\.(?:tsx?|mjs|css))`/g);
  expect([...named].flatMap(([, name = ""]) => (isThere(name) ? [] : name))).toEqual([]);
});
