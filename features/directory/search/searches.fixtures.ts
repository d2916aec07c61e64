import { describe, expect, it } from "vitest";
import { pickText } from "@/lib/i18n/localized";
import { findMunicipalities } from "./result-queries";
import { queryWords } from "./words";

async function first(query: string): Promise<string> {
  const [found] = await findMunicipalities(queryWords(query), 10);
  return found ? `${found.name}, ${pickText(found.region, "en")}` : "-";
}

/**
 * Tests what somebody types, and the place that has to come first: "query | name, region", "-" for none; by subject. Each is
 * typed with its accents composed and decomposed.
 */
export function testSearches(searches: Record<string, string>): void {
  describe.each(Object.entries(searches))("%s", (_, table) => {
    const cases = table
      .trim()
      .split("\n")
      .map((line) => line.split(" | "));
    it.each(cases)("%s: first %s", async (query = "", place) => {
      expect(await first(query)).toBe(place);
      expect(await first(query.normalize("NFD"))).toBe(place);
    });
  });
}
