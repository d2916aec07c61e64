import { LocalizedText } from "@/components/localized-text";
import { byName } from "@/lib/i18n/by-name";
import type { Locale } from "@/lib/i18n/locales";
import { pickText } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";
import type { CountryCount } from "../schema";

/** With more countries than this they stand closer together, in columns. */
const MANY = 20;

/** What the map says, in words: each country with the number of its partners. */
export function CountryList({ countries, locale }: { countries: readonly CountryCount[]; locale: Locale }) {
  const t = translator(locale, "home");
  const nameOf = ({ names }: CountryCount) => pickText(names, locale);
  return (
    <section aria-labelledby="countries" className="home-block mt-12">
      <h2 id="countries">{t("byCountry")}</h2>
      <ul className={countries.length > MANY ? "country-list is-long" : "country-list"}>
        {byName(countries, locale, nameOf).map((country) => (
          <li key={country.code}>
            <a href={`/${locale}/${country.slug}`} className="row-link">
              <LocalizedText text={country.names} locale={locale} />
            </a>
            <span className="text-note text-ink-2">{t("partnerCities", { n: country.count })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
