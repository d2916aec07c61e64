import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Profile } from "@/features/profiles/schema";
import type { Locale } from "@/lib/i18n/locales";
import { edited, editsOf } from "./edits.fixtures";
import { same } from "./same";
import { figure, milestone, observation, plainProfile, section } from "./versions.fixtures";
import { changesOnly } from "./written-in";

const start: Profile = { ...plainProfile, sections: ["a", "b", "c"].map((id) => section(id, id)) };
/** The edits that may make what has the text, or only write it where it is there already: tried by itself below. */
const mixed = ["ownName", "standing"];
/** The edits that write a text in a language and do nothing else, provided that there is what has the text. */
const texts = ["region", "summary", "heading", "body", "listTitle", "milestone", "source"];

describe("changesOnly", () => {
  it("lets exactly those change everything who may", () => {
    fc.assert(
      fc.property(editsOf("a", 12), (edits) => {
        expect(changesOnly("all", start, edited(start, edits))).toBe(true);
      }),
    );
  });

  it("takes texts in one's languages, and not a single thing beyond them", () => {
    fc.assert(
      fc.property(editsOf("base", 8), editsOf("a", 4), (before, edits) => {
        const base = edited(start, before);
        const after = edited(base, edits);
        const isOwn = edits.every(({ what, language }) => texts.includes(what) && language === "tr");
        if (isOwn) expect(changesOnly(["tr"], base, after)).toBe(true);
        // One step after another: what a later one undoes does not hide an earlier one.
        for (const [i, edit] of edits.entries()) {
          const [now, next] = [edited(base, edits.slice(0, i)), edited(base, edits.slice(0, i + 1))];
          const isText = texts.includes(edit.what) && edit.language === "tr";
          if (!isText && !same(now, next) && !mixed.includes(edit.what))
            expect(changesOnly(["tr"], now, next), JSON.stringify(edit)).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });

  const withList = (items: Partial<Record<Locale, string>>[]): Profile => ({
    ...start,
    sections: [{ ...section("a", "a"), drawings: [{ kind: "list", title: {}, items }] }],
  });
  it.each([
    ["written", [{ en: "One" }], [{ en: "One", tr: "Bir" }], true],
    ["taken away", [{ en: "One", tr: "Bir" }], [{ en: "One" }], true],
    ["written in another language", [{ en: "One" }], [{ en: "Two", tr: "Bir" }], false],
    ["added", [{ en: "One" }], [{ en: "One" }, { tr: "İki" }], false],
    ["removed", [{ en: "One" }, { tr: "İki" }], [{ en: "One" }], false],
  ])("looks into the entries of a list: one %s", (_, before, after, expected) => {
    expect(changesOnly(["tr"], withList(before), withList(after))).toBe(expected);
  });

  it("takes the words of a milestone's standing, but not the standing", () => {
    const standing = (label: Partial<Record<Locale, string>> | null): Profile => ({
      ...start,
      milestones: [{ ...milestone("m"), standing: label && { inForce: true, label } }],
    });
    expect(changesOnly(["tr"], standing({ en: "a" }), standing({ en: "a", tr: "b" }))).toBe(true);
    expect(changesOnly(["tr"], standing({ en: "a" }), standing({ en: "c" }))).toBe(false);
    expect(changesOnly(["tr"], standing(null), standing({ tr: "b" }))).toBe(false);
    expect(changesOnly(["tr"], standing({ tr: "b" }), standing(null))).toBe(false);
  });

  it("looks into what is compared as one field: a date in the words of its source, the name of an area", () => {
    const told = (text: Partial<Record<Locale, string>>): Profile => ({
      ...start,
      figures: [
        {
          ...figure("f", { ...observation("o", 1), date: { kind: "worded", text } }),
          about: { kind: "wider", level: "region", name: text },
        },
      ],
    });
    expect(changesOnly(["tr"], told({ en: "a" }), told({ en: "a", tr: "b" }))).toBe(true);
    expect(changesOnly(["tr"], told({ en: "a" }), told({ en: "c", tr: "b" }))).toBe(false);
    expect(changesOnly(["uk"], told({ en: "a" }), told({ en: "a", tr: "b" }))).toBe(false);
    expect(changesOnly(["tr", "uk"], told({ en: "a" }), told({ en: "a", tr: "b", uk: "c" }))).toBe(true);
  });
});
