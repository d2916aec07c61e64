import { expect, test } from "vitest";
import { konak } from "@/db/seed/profiles/konak";
import { profileSchema } from "@/features/profiles/schema";
import { findPlace } from "../versions/fields";
import { keyOf, pathOf } from "./field-keys";

const profile = profileSchema.parse(konak);
const [section] = profile.sections;
const [figure] = profile.figures;
const [milestone] = profile.milestones;

test.each([
  ["names.short", "names.short"],
  ["names.others.0", "names.others.central-district"],
  ["summary.tr", "summary.tr"],
  ["sections.0.body.en", `sections.${section?.id}.body.en`],
  ["sections.0.heading.tr", `sections.${section?.id}.heading.tr`],
  ["figures.0.observations.0", `figures.${figure?.id}.observations.${figure?.observations[0]?.id}`],
  ["milestones.0.title.en", `milestones.${milestone?.id}.title.en`],
  ["contacts.address.en", "contacts.address.en"],
])("the field at %s has the key %s, and the other way round", (path, key) => {
  expect(keyOf(path, profile)).toBe(key);
  expect(pathOf(key, profile)).toBe(path);
  expect(findPlace(key)).not.toBeNull();
});

test("what the form keeps in two is one field", () => {
  expect(keyOf("names.official.text", profile)).toBe("names.official");
  expect(keyOf("names.others.0.lang", profile)).toBe("names.others.central-district");
  expect(keyOf("figures.0.own.names.en", profile)).toBe(`figures.${figure?.id}.names.en`);
});

test("what is gone leads to where it was", () => {
  expect(pathOf("sections.gone.body.en", profile)).toBe("sections");
});
