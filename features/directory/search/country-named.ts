import { otherCountryNames } from "@/lib/i18n/country-name";
import type { Localized } from "@/lib/i18n/localized";
import { memoize } from "@/lib/memo";
import { fold } from "@/lib/text/fold";
import { matchesWords } from "./words";

type Named = { code: string; names: Localized };

/** Every search asks for those of all countries. There are some 250 of them. */
const foldedNames = memoize(
  500,
  ({ code, names }: Named) => [code, ...Object.values(names)].join("\n"),
  ({ code, names }) => [...Object.values(names), ...otherCountryNames(code)].map((name) => fold(name)),
);

/** Whether the folded words name a country: as the site does, as most of its people do, or for short. */
export const isNamed = (country: Named, words: readonly string[]): boolean =>
  foldedNames(country).some((name) => matchesWords(name, words));
