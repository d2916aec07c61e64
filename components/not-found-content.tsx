import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** What a reader is told at an address where nothing is published, with ways on. */
export function NotFoundContent({ locale }: { locale: Locale }) {
  const t = translator(locale, "errors");
  return (
    <div className="page notice">
      <p className="text-note text-ink-3">{t("notFoundCode")}</p>
      <h1>{t("notFoundTitle")}</h1>
      <p className="notice-text">{t("notFound")}</p>
      <nav aria-label={t("ways")}>
        <ul>
          <li>
            <a href={`/${locale}`}>{t("home")}</a>
          </li>
          <li>
            <a href={`/${locale}/search`}>{t("searchFor")}</a>
          </li>
        </ul>
      </nav>
    </div>
  );
}
