import type { ReactNode } from "react";
import { Disclosure } from "@/components/disclosure";
import { HeaderNav } from "@/components/header-nav";
import { Icon } from "@/components/icon";
import { Logo } from "@/components/logo";
import { Neatline } from "@/components/neatline";
import { staffHome } from "@/features/auth/paths";
import type { Actor } from "@/features/auth/scopes";
import type { StaffPageKey } from "@/features/auth/staff-pages";
import { locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { PlacePageKey } from "../../place-pages";
import type { EditablePlace } from "../../queries";
import { AccountMenu } from "./account-menu";
import { CompactMenu } from "./compact-menu";
import { MunicipalitySwitcher } from "./municipality-switcher";
import { placeItems, staffItems } from "./nav-items";

export type PlaceOnScreen = { countrySlug: string; slug: string; page?: PlacePageKey };

type Props = {
  actor: Actor;
  editable: EditablePlace[];
  /** The municipality that the page is about, and which of its pages it is. */
  place?: PlaceOnScreen;
  /** The page one is on, if it is one of the head's. */
  page?: StaffPageKey;
  /** The switch of the account's language. */
  language: ReactNode;
};

/** Beside the ways of a municipality there is room for two languages; more are with the account. */
const SHOWN_LANGUAGES = 2;

/**
 * The head of the editorial area in one row: where one is, the way to the other municipalities, and the account. Where
 * its ways on have no room they are behind one button.
 */
export function AdminHeader({ actor, editable, place, page, language }: Props) {
  const locale = actor.language;
  const t = translator(locale, "admin");
  const shown = place && editable.find((m) => m.countrySlug === place.countrySlug && m.slug === place.slug);
  const publicPath = shown?.isPublic ? `/${locale}/${shown.countrySlug}/${shown.slug}` : undefined;
  const ofStaff = { label: t("pages.label"), items: staffItems(actor), current: page };
  const ofPlace = shown && {
    label: t("placePages.label", { name: shown.name }),
    items: placeItems(actor, shown),
    current: place?.page,
  };
  const groups = [ofPlace, ofStaff].flatMap((group) => (group?.items.length ? [group] : []));
  const [first, ...others] = groups;
  const hasRoom = locales.length <= SHOWN_LANGUAGES;
  return (
    <header>
      <a href="#content" className="skip-link">
        {t("skip")}
      </a>
      <Neatline tone="cobalt" />
      <div className="border-b border-rule">
        <div className="admin-container admin-bar">
          <a
            href={staffHome}
            aria-label={t("home")}
            className={shown ? "admin-name is-beside" : "admin-name"}
          >
            <Logo size={28} />
            <span>{t("editing")}</span>
          </a>
          {editable.length > 0 && (
            <MunicipalitySwitcher editable={editable} current={shown} locale={locale} />
          )}
          <div className="admin-wide">
            {first && <HeaderNav {...first} />}
            {others.map((group) => (
              <Disclosure
                key={group.label}
                className="relative"
                summaryClass="more-button"
                panelClass="more-panel"
                summary={
                  <>
                    {t("more")} <Icon name="chevron-down" />
                  </>
                }
              >
                <HeaderNav kind="menu" {...group} />
              </Disclosure>
            ))}
            <div className="admin-end">
              {publicPath && (
                <a href={publicPath} className="link text-meta">
                  {t("viewPublic")}
                </a>
              )}
              {hasRoom && language}
              <AccountMenu actor={actor} language={!hasRoom && language} />
            </div>
          </div>
          <CompactMenu {...{ actor, groups, publicPath, language }} />
        </div>
      </div>
      {shown?.isArchived && (
        <p className="border-b border-rule bg-sunk py-2 text-meta">
          <span className="admin-container flex items-center gap-2.5">
            <Icon name="lock" className="shrink-0" />
            {translator(locale, "places")("notice.strip", { name: shown.name })}
          </span>
        </p>
      )}
    </header>
  );
}
