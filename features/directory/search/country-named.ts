import { otherCountryNames } from "@/lib/i18n/country-name";
import type { Localized } from "@/lib/i18n/localized";
import { fold } from "@/lib/text/fold";
import { matchesWords } from "./words";

/** Whether the folded words name a country: as the site does, as most of its people do, or for short. */
export const isNamed = (
  { code, names }: { code: string; names: Localized },
  words: readonly string[],
): boolean =>
  [...Object.values(names), ...otherCountryNames(code)].some((name) => matchesWords(fold(name), words));
