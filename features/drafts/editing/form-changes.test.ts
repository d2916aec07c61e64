import fc from "fast-check";
import { expect, it } from "vitest";
import type { Profile } from "@/features/profiles/schema";
import { edited, editsOf } from "../versions/edits.fixtures";
import { same } from "../versions/same";
import { plainProfile, prose, section } from "../versions/versions.fixtures";
import { formChanges } from "./form-changes";

const paths = (to: Profile) => formChanges(plainProfile, to).map(({ path }) => path);

it.each<[string, Profile, string[]]>([
  ["nothing", { ...plainProfile, responsibility: { en: " " } }, []],
  ["a line", { ...plainProfile, region: { en: "İzmir", tr: "İzmir" } }, ["region.tr"]],
  ["a prose as a whole", { ...plainProfile, summary: { en: prose("A", "B") } }, ["summary.en"]],
  [
    "a field of one section",
    { ...plainProfile, sections: plainProfile.sections.map((s, i) => (i ? { ...s, heading: {} } : s)) },
    ["sections.1.heading.en"],
  ],
  ["a list to which something was added", { ...plainProfile, sections: [section("a", "A")] }, ["sections"]],
  ["a position that is gone", { ...plainProfile, coordinates: null }, ["coordinates"]],
])("sets %s", (_, to, expected) => {
  expect(paths(to)).toEqual(expected);
});

/** What a form does with the value at a path. */
function set(target: unknown, [step = "", ...rest]: string[], value: unknown): unknown {
  const copy: object = Array.isArray(target) ? [...target] : { ...(target as object) };
  const inner = rest.length === 0 ? value : set(Reflect.get(copy, step), rest, value);
  Reflect.set(copy, step, inner);
  return copy;
}

it("leads from any text to any other", () => {
  fc.assert(
    fc.property(editsOf("a", 10), editsOf("b", 10), (before, after) => {
      const from = edited(plainProfile, before);
      const to = edited(from, after);
      const reached = formChanges(from, to).reduce<unknown>(
        (now, { path, value }) => set(now, path.split("."), value),
        from,
      );
      expect(same(reached, to)).toBe(true);
    }),
  );
});
