import { HiddenFields } from "@/components/hidden-fields";
import { Icon } from "@/components/icon";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type SearchParams, searchAddress } from "../search/search-params";

/** The search field of the results page: a plain form, to which the filters beside the results belong. */
export function SearchForm({ locale, params, id }: { locale: Locale; params: SearchParams; id: string }) {
  const t = translator(locale, "search");
  return (
    <search className="own-search">
      <form id={id} action={`/${locale}/search`} className="search-field">
        <HiddenFields fields={{ sort: params.sort === "best" ? undefined : params.sort }} />
        <Icon name="search" width={18} height={18} />
        <input
          type="text"
          name="q"
          defaultValue={params.q}
          maxLength={100}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          aria-label={t("field")}
          placeholder={t("field")}
        />
        {params.q && (
          <a
            href={searchAddress(locale, { ...params, q: "", page: 1 })}
            className="icon-button"
            aria-label={t("clear")}
          >
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
