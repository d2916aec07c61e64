import type { Locale } from "@/lib/i18n/locales";
import { pickText } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";
import { introduce } from "../intro";
import type { FoundCountry } from "../search/result-queries";
import { Highlighted } from "./highlighted";

type Props = {
  country: FoundCountry;
  words: readonly string[];
  locale: Locale;
};

/** A country that was found, itself or through its partners: the sentence that names them shows through which. */
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
        <p className="result-intro">
          <Highlighted
            text={introduce(name, country.members, locale, translator(locale, "country"))}
            words={words}
          />
        </p>
      </div>
    </li>
  );
}
