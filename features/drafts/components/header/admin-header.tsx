import type { ReactNode } from "react";
import { Icon } from "@/components/icon";
import { Logo } from "@/components/logo";
import { Neatline } from "@/components/neatline";
import { SignOutButton } from "@/features/auth/components/sign-out-button";
import { StaffNav } from "@/features/auth/components/staff-nav";
import { accountPath, staffHome } from "@/features/auth/paths";
import type { Actor } from "@/features/auth/scopes";
import type { StaffPageKey } from "@/features/auth/staff-pages";
import { translator } from "@/lib/i18n/translator";
import type { PlacePageKey } from "../../place-pages";
import type { EditablePlace } from "../../queries";
import { MunicipalitySwitcher } from "./municipality-switcher";
import { PlaceNav } from "./place-nav";

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

/** The head of the editorial area: where one is, the way to the other municipalities, and the account. */
export function AdminHeader({ actor, editable, place, page, language }: Props) {
  const locale = actor.language;
  const t = translator(locale, "admin");
  const shown = place && editable.find((m) => m.countrySlug === place.countrySlug && m.slug === place.slug);
  return (
    <header>
      <a href="#content" className="skip-link">
        {t("skip")}
      </a>
      <Neatline tone="cobalt" />
      <div className="border-b border-rule">
        <div className="admin-container flex flex-wrap items-center gap-x-6 gap-y-2 py-2.5">
          <a
            href={staffHome}
            aria-label={t("home")}
            className="flex items-center gap-3 font-serif text-lg hover:underline"
          >
            <Logo size={28} />
            {t("editing")}
          </a>
          {editable.length > 0 && (
            <MunicipalitySwitcher editable={editable} current={shown} locale={locale} />
          )}
          {shown && <PlaceNav actor={actor} place={shown} current={place?.page} />}
          {/* Beside a municipality's pages there is no room, and the switcher leads to the others. */}
          <StaffNav actor={actor} current={page} without={shown ? ["municipalities"] : []} />
          <div className="ms-auto flex flex-wrap items-center gap-x-5 gap-y-1">
            {shown?.isPublic && (
              <a href={`/${locale}/${shown.countrySlug}/${shown.slug}`} className="link text-meta">
                {t("viewPublic")}
              </a>
            )}
            {language}
            <a
              href={accountPath}
              aria-label={t("account", { name: actor.name })}
              className="flex items-center gap-2.5 text-meta text-ink-2 hover:text-ink hover:underline"
            >
              <span
                aria-hidden="true"
                className="inline-grid size-8 place-items-center rounded-control border border-rule-2 bg-plate text-note font-[650] text-ink"
              >
                {actor.name.slice(0, 1).toLocaleUpperCase(locale)}
              </span>
              <span className="max-w-64 [overflow-wrap:anywhere]">{actor.name}</span>
            </a>
            <SignOutButton>{t("signOut")}</SignOutButton>
          </div>
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
