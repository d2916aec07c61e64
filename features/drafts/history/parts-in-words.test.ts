import { describe, expect, test } from "vitest";
import { konak } from "@/db/seed/profiles/konak";
import { profileSchema } from "@/features/profiles/schema";
import { partsInWords } from "./parts-in-words";

const name = (...parts: string[]) => partsInWords({ parts, sections: [] }, "en");

describe("the parts of the page that a sitting changed", () => {
  test.each(Object.keys(profileSchema.shape))("%s has a name", (part) => {
    expect(name(part)).not.toBe("");
  });

  test.each([
    [["images", "cover", "gallery"], "Pictures"],
    [["documents"], "Documents"],
    [["sourceLanguage", "names"], "Title and status"],
    [["sections"], "Sections"],
    [
      ["summary", "figures", "images", "contacts", "sources"],
      "Opening paragraph, Key figures, Pictures, 2 more",
    ],
    [["somethingOld"], ""],
  ])("%j reads %s", (parts, words) => {
    expect(name(...parts)).toBe(words);
  });

  test("sections come first and by their headings", () => {
    const sections = konak.sections.slice(0, 1).map(({ heading }) => heading);
    expect(partsInWords({ parts: ["images", "sections"], sections }, "tr")).toBe("Kent ve insan, Görseller");
  });
});
