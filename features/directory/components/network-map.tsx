import type { ReactNode } from "react";
import { EuropeMap } from "@/components/map/europe-map";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf, translator } from "@/lib/i18n/translator";
import type { CountryCount } from "../schema";

type Props = { countries: readonly CountryCount[]; locale: Locale; children: ReactNode };

/** Europe, tinted by the number of partners, with the search on the Atlantic. */
export function NetworkMap({ countries, locale, children }: Props) {
  const t = translator(locale, "home");
  const slugs = new Map(countries.map(({ code, slug }) => [code.toUpperCase(), slug]));
  return (
    <EuropeMap
      counts={Object.fromEntries(countries.map(({ code, count }) => [code.toUpperCase(), count]))}
      locale={locale}
      label={t("map")}
      hrefFor={(code) => `/${locale}/${slugs.get(code) ?? ""}`}
      countText={(n) => t("partnerCities", { n })}
      legend={messagesOf(locale).home.legend}
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
