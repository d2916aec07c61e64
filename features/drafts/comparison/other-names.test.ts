import { expect, it } from "vitest";
import { konak } from "@/db/seed/profiles/konak";
import type { OtherName } from "@/features/profiles/other-names";
import { fieldName } from "../versions/names";
import { readableValue } from "../versions/readable-field";
import { otherName } from "../versions/versions.fixtures";
import { changedGroups, compareVersions, versionsOf } from "./comparison";
import { movedItems } from "./moved-items";

const [first] = konak.names.others;
if (!first) throw new Error("Konak has a former name");
const smyrna: OtherName = { ...otherName("smyrna"), kind: "other_language", text: "Smyrna", lang: "el" };
const withNames = (...others: OtherName[]) => ({ ...konak, names: { ...konak.names, others } });

const changes = (before: OtherName[], after: OtherName[], locale: "en" | "tr" = "en") => {
  const versions = { before: withNames(...before), after: withNames(...after) };
  const comparison = compareVersions(versions, { indicators: [], statuses: [] }, locale);
  return changedGroups(comparison).map(({ group, changes: all }) => [
    group,
    ...all.map((change) => [
      fieldName(change, versionsOf(comparison)),
      readableValue(change.before, change, comparison.before),
      readableValue(change.after, change, comparison.after),
    ]),
  ]);
};
const was = "İzmir Central District Municipality · former name · English · until 4 July 1987";
const page = "Partner cities page, Türkiye";

it("tells of a name that was added, in words", () => {
  expect(changes([first], [first, smyrna])).toEqual([
    ["title", ["Smyrna", "", "Smyrna · in another language · Greek"]],
  ]);
  expect(changes([first], [first, smyrna], "tr")).toEqual([
    ["title", ["Smyrna", "", "Smyrna · başka bir dilde · Yunanca"]],
  ]);
});

it("tells of one that was removed or changed as a whole", () => {
  expect(changes([first], [])).toEqual([["title", [first.text, `${was} · ${page}`, ""]]]);
  expect(changes([first], [{ ...first, source: null }])).toEqual([
    ["title", [first.text, `${was} · ${page}`, was]],
  ]);
});

it("tells of another order", () => {
  const [[, change] = []] = changes([first, smyrna], [smyrna, first]);
  expect(change?.[0]).toBe("Order of the other names");
  expect(movedItems([first.id, "smyrna"], ["smyrna", first.id])).toHaveLength(1);
});

it("compares with a version that knew no other names", () => {
  const { others: _, ...names } = konak.names;
  const before = { ...konak, names: names as typeof konak.names };
  const lists = { indicators: [], statuses: [] };
  expect(compareVersions({ before, after: withNames() }, lists, "en").changes).toEqual([]);
  expect(compareVersions({ before, after: withNames(smyrna) }, lists, "en").changes).toHaveLength(1);
});
