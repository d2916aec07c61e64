import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Profile, profileSchema } from "@/features/profiles/schema";
import { compareProfiles, type Side } from "./compare";
import { edited, editsOf } from "./edits.fixtures";
import { hasTwoLists, lostChanges } from "./lost.fixtures";
import { mergeProfiles, mergeVersions } from "./merge";
import { same } from "./same";
import { shared } from "./shape";
import { plainProfile, section } from "./versions.fixtures";

const versions = fc
  .record({ before: editsOf("base", 12), mine: editsOf("mine"), theirs: editsOf("theirs") })
  .map(({ before, mine, theirs }) => {
    const start = { ...plainProfile, sections: ["a", "b", "c"].map((id) => section(id, id)) };
    const base = edited(start, before);
    return { base, mine: edited(base, mine), theirs: edited(base, theirs) };
  });

const swapped = <T extends { mine: Profile; theirs: Profile }>({ mine, theirs, ...rest }: T) => ({
  ...rest,
  mine: theirs,
  theirs: mine,
});
const runs = { numRuns: 600 };

describe("mergeVersions", () => {
  it("loses nothing that one side alone has changed, whichever side it is", () => {
    const holds = (three: Record<"base" | Side, Profile>) => {
      const { profile, contested } = mergeVersions(three);
      expect(lostChanges({ ...three, merged: profile, contested })).toEqual([]);
    };
    fc.assert(fc.property(versions, holds), runs);
  });

  it("gives the same to both sides where they do not contradict each other, but for places in lists", () => {
    fc.assert(
      fc.property(versions, (three) => {
        const [one, other] = [mergeVersions(three), mergeVersions(swapped(three))];
        expect(one.contested.length).toBe(other.contested.length);
        if (one.contested.length > 0) return;
        const found = compareProfiles(one.profile, other.profile);
        expect(found.filter(({ name }) => !name.endsWith("Order"))).toEqual([]);
      }),
      runs,
    );
  });

  it("changes nothing where one side has changed nothing", () => {
    fc.assert(
      fc.property(versions, ({ base, mine }) => {
        expect(same(mergeVersions({ base, mine, theirs: base }).profile, mine)).toBe(true);
        expect(same(mergeVersions({ base, mine: base, theirs: mine }).profile, mine)).toBe(true);
        expect(mergeVersions({ base, mine, theirs: mine }).contested).toEqual([]);
      }),
      runs,
    );
  });

  it("keeps an order that one side alone has changed", () => {
    fc.assert(
      fc.property(versions, ({ base, mine, theirs }) => {
        const { profile } = mergeVersions({ base, mine, theirs });
        const ids = [profile, base, mine, theirs].map(({ sections }) => sections.map(({ id }) => id));
        const [merged = [], was = [], own = [], other = []] = ids;
        const all = shared(was, own, other, merged);
        const [before, a, b, now] = [was, own, other, merged].map((list) => shared(list, all));
        if (same(a, before)) expect(now).toEqual(b);
        if (same(b, before)) expect(now).toEqual(a);
      }),
      runs,
    );
  });

  it("makes profiles that can be saved, and can be repeated", () => {
    fc.assert(
      fc.property(versions, ({ base, mine, theirs }) => {
        const { profile } = mergeVersions({ base, mine, theirs });
        const parsed = profileSchema.safeParse(profile);
        // Two who add may add more than a list can hold; the person is asked then.
        if (parsed.success) expect(same(parsed.data, profile)).toBe(true);
        else expect(parsed.error.issues.every(({ code }) => code === "too_big")).toBe(true);
        fc.pre(![base, mine, theirs, profile].some(hasTwoLists));
        // An answer that was lost: the same save again, on the same base.
        const again = mergeVersions({ base, mine, theirs: profile });
        expect(same(again.profile, profile)).toBe(true);
      }),
      runs,
    );
  });
});

it("mixes no two lists of a section, and loses none that one side has added", () => {
  const titles = ({ sections }: Profile) =>
    sections.flatMap(({ drawings }) =>
      drawings.map((d) => (d.kind === "list" ? JSON.stringify(d.title) : "")),
    );
  fc.assert(
    fc.property(versions, ({ base, mine, theirs }) => {
      const { profile, contested } = mergeVersions({ base, mine, theirs });
      if (contested.length > 0 || ![base, mine, theirs].some(hasTwoLists)) return;
      const [was, own, other, now] = [base, mine, theirs, profile].map(titles) as [...string[][], string[]];
      const before = new Set(was);
      const added = [...(own ?? []), ...(other ?? [])].filter((title) => !before.has(title));
      expect(now).toEqual(expect.arrayContaining(added));
    }),
    runs,
  );
});

it("takes either side whole, exactly", () => {
  fc.assert(
    fc.property(versions, ({ mine, theirs }) => {
      expect(mergeProfiles(mine, theirs, () => "mine")).toEqual(mine);
      expect(mergeProfiles(mine, theirs, () => "theirs")).toEqual(theirs);
    }),
    runs,
  );
});
