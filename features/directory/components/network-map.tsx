import type { ReactNode } from "react";
import { EuropeMap } from "@/components/map/europe-map";
import { type TintSteps, tintSteps } from "@/components/map/tints";
import type { Locale } from "@/lib/i18n/locales";
import { type Translator, translator } from "@/lib/i18n/translator";
import type { CountryCount } from "../schema";

type Props = { countries: readonly CountryCount[]; locale: Locale; children: ReactNode };

/** Europe, tinted by the number of partners, with the search on the Atlantic. */
export function NetworkMap({ countries, locale, children }: Props) {
  const t = translator(locale, "home");
  const steps = tintSteps(countries.map(({ count }) => count));
  const slugs = new Map(countries.map(({ code, slug }) => [code.toUpperCase(), slug]));
  return (
    <EuropeMap
      counts={Object.fromEntries(countries.map(({ code, count }) => [code.toUpperCase(), count]))}
      locale={locale}
      label={t("map")}
      hrefFor={(code) => `/${locale}/${slugs.get(code) ?? ""}`}
      countText={(n) => t("partnerCities", { n })}
      legend={{ title: t("legend.title"), tints: tintWords(steps, t) }}
      steps={steps}
      captions={{
        start: t("mapCaption"),
        end: t("boundaries"),
        link: { href: `/${locale}/map`, text: t("openMap") },
      }}
    >
      {children}
    </EuropeMap>
  );
}

/** "none", "1", "2", "3 to 5", "6 or more". */
function tintWords(steps: TintSteps, t: Translator<"home">): string[] {
  const ranges = steps.map((from, n) => {
    const next = steps[n + 1];
    if (next === undefined) return t("legend.more", { from });
    return next === from + 1 ? t("legend.one", { from }) : t("legend.range", { from, to: next - 1 });
  });
  return [t("legend.none"), ...ranges];
}
