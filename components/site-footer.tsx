import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { LanguageSwitch } from "./language-switch";
import { Logo } from "./logo";
import { ThemeSwitch } from "./theme-switch";

export function SiteFooter({ locale }: { locale: Locale }) {
  const t = translator(locale, "site");
  return (
    <footer className="site-footer">
      <div className="site-footer-grid">
        <div>
          <a href={`/${locale}`} className="site-name">
            <Logo size={26} />
            <span>{t("network")}</span>
          </a>
          <p className="mt-3 max-w-[27rem] text-caption text-ink-2">{t("boundaries")}</p>
        </div>
        <nav aria-label={t("aboutSite")}>
          <ul className="site-footer-links">
            <li>
              <a href={`/${locale}/reading`}>{t("reading")}</a>
            </li>
            <li>
              <a href={`/${locale}/sources`}>{t("sources")}</a>
            </li>
            <li>
              <a href={`/${locale}/data`}>{t("allData")}</a>
            </li>
            <li>
              <a href={`/${locale}/accessibility`}>{t("accessibility")}</a>
            </li>
            <li>
              <a href={`/${locale}/privacy`}>{t("privacy")}</a>
            </li>
            <li>
              <a href="/sign-in">{t("staffSignIn")}</a>
            </li>
          </ul>
        </nav>
        <div className="site-footer-switches">
          <LanguageSwitch locale={locale} label={t("languageAgain")} />
          <ThemeSwitch locale={locale} />
        </div>
      </div>
    </footer>
  );
}
