import { expect, it } from "vitest";
import { konak } from "@/db/seed/profiles/konak";
import { type Image, MIDDLE } from "@/features/profiles/images";
import { type Profile, profileSchema } from "@/features/profiles/schema";
import { compareProfiles } from "./compare";
import { mergeProfiles } from "./merge";
import { proposedSides } from "./proposal";
import { imageText } from "./readable-media";

const hash = (sign: string) => sign.repeat(64);
const image = (id: string, more: Partial<Image> = {}): Image => ({
  ...{ id, file: hash("a"), alt: { en: `A ${id}` }, isDecorative: false, caption: {}, credit: "Konak" },
  ...{ licence: "cc-by-4.0", focal: MIDDLE, ...more },
});
const base: Profile = {
  ...konak,
  images: [image("square"), image("tower")],
  cover: "square",
  gallery: ["tower", "square"],
  documents: [{ id: "plan", file: hash("d"), title: { en: "Plan" } }],
};
const square = (more: Partial<Image>): Profile => ({
  ...base,
  images: [image("square", more), image("tower")],
});
const without = (id: string): Profile => ({
  ...base,
  images: base.images.filter((one) => one.id !== id),
  gallery: base.gallery.filter((one) => one !== id),
  cover: base.cover === id ? null : base.cover,
});

function merge(mine: Profile, theirs: Profile) {
  const { sides, contested } = proposedSides(compareProfiles(mine, theirs), base);
  const merged = mergeProfiles(mine, theirs, (key) => sides.get(key) ?? "mine");
  return { merged, contested: [...contested] };
}

it("reads what was written before there were pictures", () => {
  const { images: _, cover: __, gallery: ___, documents: ____, ...before } = konak;
  expect(profileSchema.parse(before)).toEqual(konak);
});

it.each([
  [
    {},
    "what is to be seen (English): A square\nwhat is to be seen (Türkçe): Meydan\ncredit: Konak\nterms of use: CC BY 4.0",
  ],
  [{ isDecorative: true, credit: "", licence: "" }, "decorative"],
] as [Partial<Image>, string][])("says what each line about a picture is: %j", (more, text) => {
  expect(imageText(image("square", { alt: { en: "A square", tr: "Meydan" }, ...more }), "en")).toBe(text);
});

it.each<[string, Profile, string[]]>([
  ["a text in one language", square({ alt: { en: "A square", tr: "Meydan" } }), ["images.square.alt.tr"]],
  ["the point that is always seen", square({ focal: { x: 0, y: 0 } }), ["images.square.focal"]],
  ["a decorative picture", square({ isDecorative: true }), ["images.square.isDecorative"]],
  ["the order of the gallery", { ...base, gallery: ["square", "tower"] }, ["gallery"]],
  ["another cover", { ...base, cover: "tower" }, ["cover"]],
  [
    "a document's title",
    { ...base, documents: [{ id: "plan", file: hash("d"), title: { en: "The plan" } }] },
    ["documents.plan.title.en"],
  ],
])("names what differs: %s", (_, other, keys) => {
  expect(compareProfiles(base, other).map(({ key }) => key)).toEqual(keys);
});

it("lets two people work at one picture", () => {
  const mine = square({ alt: { en: "The clock tower", tr: "Saat kulesi" } });
  const theirs = square({ credit: "Anna", focal: { x: 0.25, y: 1 } });
  const { merged, contested } = merge(mine, theirs);
  expect(merged).toEqual(
    square({ alt: { en: "The clock tower", tr: "Saat kulesi" }, credit: "Anna", focal: { x: 0.25, y: 1 } }),
  );
  expect(contested).toEqual([]);
});

it("keeps the pictures that both added", () => {
  const added = (id: string): Profile => ({
    ...base,
    images: [...base.images, image(id)],
    gallery: [...base.gallery, id],
  });
  const { merged } = merge(added("mine"), added("theirs"));
  expect(merged.images.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["square", "tower", "mine", "theirs"]),
  );
  expect(merged.gallery.toSorted()).toEqual(["mine", "square", "theirs", "tower"]);
});

it("drops a picture that one side removed, wherever it stood, and asks where the other changed it", () => {
  expect(merge(without("square"), { ...base, status: "x" }).merged).toEqual({
    ...without("square"),
    status: "x",
  });
  const { merged, contested } = merge(without("square"), square({ alt: { en: "A new text" } }));
  expect(merged.images.map(({ id }) => id)).toEqual(["tower"]);
  expect(contested).toEqual(["images.square"]);
});

it("keeps a removed picture of which something is chosen", () => {
  const theirs = square({ alt: { en: "A new text" } });
  const { sides } = proposedSides(compareProfiles(without("square"), theirs), base);
  sides.set("images.square", "theirs");
  const merged = mergeProfiles(without("square"), theirs, (key) => sides.get(key) ?? "mine");
  expect(merged.images.find(({ id }) => id === "square")).toMatchObject({ alt: { en: "A new text" } });
});

it("leads nowhere that is not there", () => {
  const theirs: Profile = { ...without("tower"), cover: "square" };
  const { merged } = merge({ ...base, cover: "tower", gallery: ["tower"] }, theirs);
  const ids = merged.images.map(({ id }) => id);
  expect([merged.cover, ...merged.gallery].filter((id) => id && !ids.includes(id))).toEqual([]);
});

it("takes one side whole", () => {
  for (const other of [without("square"), square({ alt: {} }), { ...base, documents: [] }]) {
    expect(mergeProfiles(base, other, () => "theirs")).toEqual(other);
    expect(mergeProfiles(other, base, () => "mine")).toEqual(other);
  }
});
