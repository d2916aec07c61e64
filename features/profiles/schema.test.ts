import { describe, expect, it } from "vitest";
import { konak } from "@/db/seed/profiles/konak";
import { type Profile, profileSchema } from "./schema";

const changed = (change: (profile: Profile) => void): Profile => {
  const copy = structuredClone(konak);
  change(copy);
  return copy;
};

const setValue = (profile: Profile, value: number) => {
  for (const figure of profile.figures)
    for (const observation of figure.observations) observation.value = value;
};

describe("profileSchema", () => {
  it("takes a whole profile as it is", () => {
    expect(profileSchema.parse(konak)).toEqual(konak);
  });

  it.each([
    ["two figures of one id", changed((p) => p.figures.push(...p.figures.slice(0, 1)))],
    ["two sources of one id", changed((p) => p.sources.push(...p.sources.slice(0, 1)))],
    ["two sections of one id", changed((p) => p.sections.push(...p.sections.slice(0, 1)))],
    [
      "a place that no map reaches",
      changed((p) => Object.assign(p, { coordinates: { latitude: -90, longitude: 0 } })),
    ],
    ["a number beyond all counting", changed((p) => setValue(p, 1e300))],
    ["a number without an end", changed((p) => setValue(p, Number.POSITIVE_INFINITY))],
    [
      "a link that runs a script",
      changed((p) => Object.assign(p.contacts, { website: "javascript:alert(1)" })),
    ],
  ])("refuses %s", (_, profile) => {
    expect(profileSchema.safeParse(profile).success).toBe(false);
  });

  it("takes what one request can carry and refuses more, also in letters that take two bytes each", () => {
    const ofLength = (paragraphs: number) =>
      changed((p) => {
        const content = [{ type: "text" as const, text: "ş".repeat(20_000) }];
        p.summary.tr = {
          type: "doc",
          content: Array.from({ length: paragraphs }, () => ({ type: "paragraph" as const, content })),
        };
      });
    expect(profileSchema.safeParse(ofLength(80)).success).toBe(true);
    const { error } = profileSchema.safeParse(ofLength(90));
    expect(error?.issues).toMatchObject([{ path: [], message: "tooLong" }]);
  });
});
