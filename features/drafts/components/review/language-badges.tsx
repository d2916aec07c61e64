import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import type { Version } from "../../review/version-queries";
import { languageCounts } from "../../translation/state";
import { WaitingBadges } from "../translation/waiting-badges";

export type LanguageBadges = Partial<Record<Locale, ReactNode>>;

/** What of a draft waits for a translator, for each language in which something does. */
export function languageBadges({ profile, translations }: Version, locale: Locale): LanguageBadges {
  if (!profile) return {};
  const counts = languageCounts(profile, translations);
  return Object.fromEntries(
    counts.map(({ language, ...waiting }) => [
      language,
      <WaitingBadges key={language} {...waiting} locale={locale} />,
    ]),
  );
}
