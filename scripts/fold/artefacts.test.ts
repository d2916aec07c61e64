import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { knownRanges } from "@/lib/text/fold-letters";
import table from "@/lib/text/fold-letters.json" with { type: "json" };
import { buildLetters } from "./letters";
import { buildSql } from "./sql";

test("the letter table is what the library and the corrections give", () => {
  expect(table).toEqual(buildLetters());
});

test("the SQL file is what the table and the rules give", () => {
  // Not toBe: a difference in a file this long is better told than shown.
  const current = readFileSync(new URL("../../db/sql/fold.sql", import.meta.url), "utf8");
  expect(current === buildSql(), 'db/sql/fold.sql is out of date: run "npm run fold:build"').toBe(true);
});

test("every code point of the table is one that this Node.js can normalise", () => {
  const unknown = knownRanges.flat().filter((point) => /\P{Assigned}/u.test(String.fromCodePoint(point)));
  expect(unknown).toEqual([]);
});
