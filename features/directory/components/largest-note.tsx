import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type LetterPage, listPath } from "../pages";
import type { CountryDirectory } from "../schema";
import { LetterLinks } from "./letter-links";

type Props = { directory: CountryDirectory; letters: readonly LetterPage[]; locale: Locale };

/** That the page shows only the largest, and the way to all. */
export function LargestNote({ directory, letters, locale }: Props) {
  const t = translator(locale, "country");
  const { count, members, slug } = directory;
  return (
    <div className="largest-note">
      <p>
        {t("list.largest", { shown: members.length, n: count })}{" "}
        <a href={listPath(locale, slug, 1)}>{t("list.all", { n: count })}</a>
      </p>
      <LetterLinks country={directory} letters={letters} locale={locale} />
    </div>
  );
}
