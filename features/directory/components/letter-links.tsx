import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type LetterPage, listPath } from "../pages";

type Props = {
  country: { slug: string };
  letters: readonly LetterPage[];
  /** The page on screen. */
  here?: number;
  locale: Locale;
};

/** To where each letter begins in the list of all municipalities of a country. */
export function LetterLinks({ country, letters, here, locale }: Props) {
  const t = translator(locale, "country");
  return (
    <nav aria-label={t("list.letters")}>
      <ul className="letter-links">
        {letters.map(({ letter, page }) => (
          <li key={letter}>
            <a href={listPath(locale, country.slug, page)} aria-current={page === here ? "page" : undefined}>
              {letter}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
