import type { ReactNode } from "react";
import { Disclosure } from "@/components/disclosure";
import { HeaderNav, type NavItem } from "@/components/header-nav";
import { Icon } from "@/components/icon";
import type { Actor } from "@/features/auth/scopes";
import { translator } from "@/lib/i18n/translator";
import { AccountLine } from "./account-menu";

type Group = { label: string; items: NavItem[]; current?: string | undefined };
type Props = { actor: Actor; groups: Group[]; publicPath: string | undefined; language: ReactNode };

/** Everything of the head that has no room beside the name of the municipality, behind one button. */
export function CompactMenu({ actor, groups, publicPath, language }: Props) {
  const t = translator(actor.language, "admin");
  return (
    <Disclosure
      className="admin-compact"
      summaryClass="compact-button"
      panelClass="compact-panel"
      summary={
        <>
          <Icon name="menu" width={20} height={20} />
          <span className="compact-word">{t("menu")}</span>
        </>
      }
    >
      <div className="compact-groups">
        {groups.map(({ label, items, current }) => (
          <div key={label}>
            <p aria-hidden="true" className="compact-label">
              {label}
            </p>
            <HeaderNav kind="menu" {...{ label, items, current }} />
          </div>
        ))}
      </div>
      {publicPath && (
        <a href={publicPath} className="menu-item border-t border-rule text-cobalt">
          {t("viewPublic")}
        </a>
      )}
      <div className="border-y border-rule px-3.5 py-1">{language}</div>
      <AccountLine actor={actor} />
    </Disclosure>
  );
}
