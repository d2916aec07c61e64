import { describe, expect, it } from "vitest";
import { publishFindings } from "@/features/profiles/checks";
import { inlines } from "@/features/profiles/rich-text";
import { profileSchema } from "@/features/profiles/schema";
import { indicatorRows } from "../seed/reference";
import { giveAddresses } from "./addresses";
import { listPlaces } from "./places";
import { profileOf } from "./profile";
import { progress } from "./progress";

const indicators = Object.fromEntries(indicatorRows.map((row) => [row.key, row]));

describe("places to fill a database with", () => {
  it("begin the same however many there are, those of Europe first", () => {
    const [few, many] = [listPlaces(50), listPlaces(100_000)];
    expect(many.slice(0, 50)).toEqual(few);
    expect(many).toHaveLength(100_000);
    expect(new Set(many.map(({ id }) => id)).size).toBe(100_000);
    expect(many.findIndex(({ countryCode }) => countryCode === "jp")).toBeGreaterThan(60_000);
    expect(few.every(({ countryCode }) => countryCode !== "us")).toBe(true);
  });

  it("get an address each, those of the same name by province and number", () => {
    const [one] = listPlaces(1);
    if (!one) throw new Error("there is no place");
    const same = Array.from({ length: 4 }, (_, i) => ({
      ...one,
      id: `${i}`,
      name: "Saint-Denis",
      region: "Paris",
    }));
    const taken = new Map([[one.countryCode, new Set(["saint-denis-paris-2"])]]);
    expect(giveAddresses(same, taken).map(({ slug }) => slug)).toEqual([
      "saint-denis",
      "saint-denis-paris",
      "2-saint-denis",
      "saint-denis-paris-3",
    ]);
  });

  it("have distinct addresses, all hundred thousand", () => {
    const addresses = giveAddresses(listPlaces(100_000), new Map());
    const keys = addresses.map(({ countryCode, slug }) => `${countryCode}/${slug}`);
    expect(new Set(keys).size).toBe(100_000);
    expect(keys.filter((key) => !/^[a-z]{2}\/[a-z0-9-]{1,80}$/.test(key))).toEqual([]);
  });
});

describe("an invented profile", () => {
  const places = listPlaces(500);

  it("may be published and is stored as it is", () => {
    for (const place of places) {
      const profile = profileOf(place);
      expect(profileSchema.parse(profile)).toEqual(profile);
      expect(publishFindings(profile, { indicators, land: [], files: {} })).toEqual([]);
    }
  });

  it("is the same each time, and another for another place", () => {
    const [first, second] = places;
    if (!first || !second) throw new Error("there are no places");
    expect(profileOf(first)).toEqual(profileOf(first));
    expect(profileOf({ ...second, name: first.name })).not.toEqual(profileOf(first));
  });

  it("has about 2 KB of prose in two languages, several sources and every kind of value", () => {
    const profiles = places.map(profileOf);
    const lettersOf = (text: Parameters<typeof inlines>[0]) =>
      inlines(text)
        .flatMap((node) => (node.type === "text" ? [node.text] : []))
        .join("").length;
    const sizes = profiles.map(({ summary, sections }) =>
      [summary, ...sections.map(({ body }) => body)]
        .flatMap(({ en, tr }) => [lettersOf(en), lettersOf(tr)])
        .reduce((sum, letters) => sum + letters, 0),
    );
    expect(Math.min(...sizes)).toBeGreaterThan(1500);
    expect(Math.max(...sizes)).toBeLessThan(4000);
    const observations = profiles.flatMap(({ figures }) => figures.flatMap((each) => each.observations));
    expect(new Set(observations.map(({ precision }) => precision))).toEqual(
      new Set(["exact", "about", "at_least"]),
    );
    expect(new Set(observations.map(({ date }) => date.kind))).toEqual(new Set(["undated", "year"]));
    expect(new Set(profiles.map(({ status }) => status)).size).toBe(3);
  });
});

describe("the progress", () => {
  const said = (isTTY: boolean, steps: number[]) => {
    const lines: string[] = [];
    const tell = progress({ isTTY, write: (text: string) => lines.push(text) > 0 });
    for (const done of steps) tell(done, 12_000);
    return lines;
  };

  it("is one line written over on a terminal, and a line now and then elsewhere", () => {
    expect(said(true, [0, 6000, 12_000]).map((text) => text.at(0))).toEqual(["\r", "\r", "\r"]);
    expect(said(true, [12_000]).join("")).toContain("█".repeat(30));
    const lines = said(false, [0, 200, 6000, 6200, 12_000]);
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/^12000 of 12000 municipalities, \d+ a second\n$/);
  });
});
