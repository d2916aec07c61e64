import type { Locale } from "@/lib/i18n/locales";
import { pickText } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";
import type { CountryCount } from "../schema";
import { Highlighted } from "./highlighted";

type Props = { country: CountryCount; words: readonly string[]; locale: Locale };

export function CountryResult({ country, words, locale }: Props) {
  const t = translator(locale, "search");
  const name = pickText(country.names, locale);
  return (
    <li className="result">
      <div className="result-text">
        <p className="result-kind">{t("country")}</p>
        <h2>
          <a href={`/${locale}/${country.slug}`} className="row-link">
            <Highlighted text={t("countryPage", { country: name })} words={words} />
          </a>
        </h2>
        <p className="mt-1 text-ink-2">{translator(locale, "home")("partnerCities", { n: country.count })}</p>
      </div>
    </li>
  );
}
