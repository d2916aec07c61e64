import { Icon } from "@/components/icon";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** The search field of the results page: a plain form. */
export function SearchForm({ locale, query }: { locale: Locale; query: string }) {
  const t = translator(locale, "search");
  return (
    <search className="own-search">
      <form action={`/${locale}/search`} className="search-field">
        <Icon name="search" width={18} height={18} />
        <input
          type="text"
          name="q"
          defaultValue={query}
          maxLength={100}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          aria-label={t("field")}
          placeholder={t("field")}
        />
        {query && (
          <a href={`/${locale}/search`} className="icon-button" aria-label={t("clear")}>
            <Icon name="close" />
          </a>
        )}
        <button type="submit" className="search-submit">
          {t("submit")}
        </button>
      </form>
    </search>
  );
}
