import { expect, it } from "vitest";
import { countryTag, profileTag } from "./cache-tags";

it.each([
  [countryTag("turkiye"), "country:turkiye"],
  [profileTag("turkiye", "konak"), "profile:turkiye/konak"],
])("names an address", (tag, expected) => expect(tag).toBe(expected));

it("is never longer than Next takes, whatever somebody asks for", () => {
  const long = "z".repeat(8000);
  for (const tag of [countryTag(long), profileTag(long, "konak"), profileTag("turkiye", long)])
    expect(tag).toHaveLength(256);
});
