import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { Icon } from "./icon";
import { LanguageSwitch } from "./language-switch";
import { Logo } from "./logo";
import { Neatline } from "./neatline";
import { SiteNav } from "./site-nav";

/** The head of every public page. On small screens the navigation is behind a button that needs no script. */
export function SiteHeader({ locale }: { locale: Locale }) {
  const t = translator(locale, "site");
  const labels = {
    navigation: t("navigation"),
    partnerCities: t("partnerCities"),
    map: t("map"),
    compare: t("compare"),
    data: t("data"),
    about: t("about"),
  };
  return (
    <>
      <a href="#content" className="skip-link">
        {t("skip")}
      </a>
      <header>
        <Neatline />
        <div className="site-header">
          <div className="site-header-grid">
            <a href={`/${locale}`} className="site-name">
              <Logo />
              <span>{t("network")}</span>
            </a>
            <SiteNav home={`/${locale}`} labels={labels} />
            <search className="header-search">
              <form action={`/${locale}/search`}>
                <Icon name="search" />
                <input
                  type="search"
                  name="q"
                  maxLength={100}
                  autoComplete="off"
                  aria-label={t("find")}
                  placeholder={t("find")}
                />
              </form>
            </search>
            <div className="site-tools">
              <a href={`/${locale}/search`} className="icon-button" aria-label={t("search")}>
                <Icon name="search" width={20} height={20} />
              </a>
              <details className="site-menu">
                <summary className="icon-button" aria-label={t("menu")}>
                  <Icon name="menu" width={20} height={20} />
                </summary>
                <SiteNav home={`/${locale}`} labels={labels} />
              </details>
            </div>
            <LanguageSwitch locale={locale} label={t("language")} className="site-languages" />
          </div>
        </div>
      </header>
    </>
  );
}
