import { isReserved } from "@/features/drafts/municipalities/address";
import { slugify } from "@/lib/text/fold";
import type { Place } from "./places";

export type Addressed = Place & { slug: string };

/**
 * An address for each place, as a person would find one: of the name; where that is or was another's, of the name and the
 * province; then with a number. `taken` holds the addresses that are or were anybody's, by country, and grows.
 */
export function giveAddresses(places: readonly Place[], taken: Map<string, Set<string>>): Addressed[] {
  return places.map((place) => {
    const { countryCode, name, region } = place;
    const used = taken.get(countryCode) ?? new Set();
    taken.set(countryCode, used);
    const slug = firstFree(name, region, (text) => {
      const made = slugify(text, countryCode);
      return made && !isReserved(made) && !used.has(made) ? made : null;
    });
    used.add(slug);
    return { ...place, slug };
  });
}

function firstFree(name: string, region: string, free: (text: string) => string | null): string {
  const plain = free(name) ?? free(`${name} ${region}`);
  for (let number = 2; !plain; number++) {
    const numbered = free(`${name} ${region} ${number}`) ?? free(`${number} ${name}`);
    if (numbered) return numbered;
  }
  return plain;
}
