import { Disclosure } from "@/components/disclosure";
import { Icon } from "@/components/icon";
import { editorPath, municipalitiesPath } from "@/features/auth/paths";
import { whereabouts } from "@/features/profiles/whereabouts";
import { byName } from "@/lib/i18n/by-name";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { EditablePlace } from "../../queries";

type Props = { editable: EditablePlace[]; current?: EditablePlace | undefined; locale: Locale };

/** The municipality on screen, and the way to the others that the account may edit. */
export function MunicipalitySwitcher({ editable, current, locale }: Props) {
  const t = translator(locale, "admin");
  return (
    <Disclosure
      className={`switcher relative ${current ? "" : "is-unchosen"}`}
      summaryClass="switcher-button"
      panelClass="switcher-panel"
      summary={
        <>
          <span className="sr-only">{t("switch")}: </span>
          {current ? (
            <span className="switcher-name">
              <strong className="font-[650]">{current.name}</strong>{" "}
              <span className="text-ink-2">{whereabouts(current, locale)}</span>
            </span>
          ) : (
            t("choose")
          )}
          <Icon name="chevron-down" className="shrink-0" />
        </>
      }
    >
      <nav aria-label={t("switch")}>
        <ul>
          {byName(editable, locale, ({ name }) => name).map((m) => (
            <li key={m.id}>
              <a
                href={editorPath({ country: m.countrySlug, slug: m.slug })}
                aria-current={m.id === current?.id ? "page" : undefined}
                className="menu-item"
              >
                <span>
                  <strong className="font-[650]">{m.name}</strong>{" "}
                  <span className="text-ink-2">
                    {whereabouts(m, locale)}
                    {m.isArchived && ` · ${t("states.archived")}`}
                  </span>
                </span>
              </a>
            </li>
          ))}
          <li className="border-t border-rule">
            <a href={municipalitiesPath} className="menu-item text-cobalt">
              {t("allMunicipalities")}
            </a>
          </li>
        </ul>
      </nav>
    </Disclosure>
  );
}
