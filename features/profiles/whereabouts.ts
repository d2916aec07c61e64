import type { Locale } from "@/lib/i18n/locales";
import { type Localized, pickText } from "@/lib/i18n/localized";

type Place = { region: Localized; countryNames: Localized };

/** Where a municipality lies, as it stands behind its name: "İzmir, Türkiye". Nothing unwritten leaves a gap. */
export const whereabouts = ({ region, countryNames }: Place, locale: Locale): string =>
  [pickText(region, locale), pickText(countryNames, locale)].filter(Boolean).join(", ");
