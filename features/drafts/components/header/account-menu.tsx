import type { ReactNode } from "react";
import { Disclosure } from "@/components/disclosure";
import { Icon } from "@/components/icon";
import { SignOutButton } from "@/features/auth/components/sign-out-button";
import { accountPath } from "@/features/auth/paths";
import type { Actor } from "@/features/auth/scopes";
import { translator } from "@/lib/i18n/translator";

/** The first letter of somebody's name, as a stamp. */
function Initial({ actor: { name, language } }: { actor: Actor }) {
  return (
    <span aria-hidden="true" className="initial">
      {name.slice(0, 1).toLocaleUpperCase(language)}
    </span>
  );
}

/** Who has signed in, the way to their account and out. */
export function AccountMenu({ actor, language }: { actor: Actor; language: ReactNode }) {
  const t = translator(actor.language, "admin");
  return (
    <Disclosure
      className="relative"
      label={t("account", { name: actor.name })}
      summaryClass="account-button"
      panelClass="account-panel"
      summary={
        <>
          <Initial actor={actor} />
          <span className="account-name">{actor.name}</span>
          <Icon name="chevron-down" className="shrink-0" />
        </>
      }
    >
      {language && <div className="border-b border-rule px-3.5 pb-1">{language}</div>}
      <a href={accountPath} className="menu-item">
        {t("ownAccount")}
      </a>
      <div className="px-0.5">
        <SignOutButton>{t("signOut")}</SignOutButton>
      </div>
    </Disclosure>
  );
}

/** The same as a line at the end of a menu. */
export function AccountLine({ actor }: { actor: Actor }) {
  const t = translator(actor.language, "admin");
  return (
    <div className="flex items-center justify-between gap-4 pe-0.5">
      <a href={accountPath} aria-label={t("account", { name: actor.name })} className="menu-item min-w-0">
        <Initial actor={actor} />
        <span className="min-w-0 [overflow-wrap:anywhere]">{actor.name}</span>
      </a>
      <div className="shrink-0">
        <SignOutButton>{t("signOut")}</SignOutButton>
      </div>
    </div>
  );
}
