import { HiddenFields } from "@/components/hidden-fields";
import { Icon } from "@/components/icon";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

type Props = {
  q: string;
  /** Where it is sent to, and the same address without words. */
  action: string;
  clear: string;
  /** What is sent along. */
  fields?: Readonly<Record<string, string | undefined>>;
  id: string;
  locale: Locale;
};

/** The search field of results and map: a plain form, to which the filters beside them belong. */
export function SearchForm({ q, action, clear, fields = {}, id, locale }: Props) {
  const t = translator(locale, "search");
  return (
    <search className="own-search">
      <form id={id} action={action} className="search-field">
        <HiddenFields fields={fields} />
        <Icon name="search" width={18} height={18} />
        <input
          type="text"
          name="q"
          defaultValue={q}
          maxLength={100}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          aria-label={t("field")}
          placeholder={t("field")}
        />
        {q && (
          <a href={clear} className="icon-button" aria-label={t("clear")}>
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
