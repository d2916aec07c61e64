"use client";

import type { FocusEvent, KeyboardEvent } from "react";
import { Icon } from "@/components/icon";
import { editorPath, municipalitiesPath } from "@/features/auth/paths";
import { whereabouts } from "@/features/profiles/whereabouts";
import { byName } from "@/lib/i18n/by-name";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { EditablePlace } from "../../queries";

type Props = { editable: EditablePlace[]; current?: EditablePlace; locale: Locale };

function closeOnEscape({ key, currentTarget }: KeyboardEvent<HTMLDetailsElement>) {
  if (key !== "Escape" || !currentTarget.open) return;
  currentTarget.open = false;
  currentTarget.querySelector("summary")?.focus();
}

function closeWhenLeft({ currentTarget, relatedTarget }: FocusEvent<HTMLDetailsElement>) {
  if (!currentTarget.contains(relatedTarget)) currentTarget.open = false;
}

/** The municipality on screen, and the way to the others that the account may edit. */
export function MunicipalitySwitcher({ editable, current, locale }: Props) {
  const t = translator(locale, "admin");
  return (
    <details className="switcher relative" onKeyDown={closeOnEscape} onBlur={closeWhenLeft}>
      <summary className="flex min-h-11 cursor-pointer items-center gap-2 rounded-control border border-rule-2 bg-plate px-3">
        <span className="sr-only">{t("switch")}: </span>
        {current ? (
          <span>
            <strong className="font-[650]">{current.name}</strong>{" "}
            <span className="text-ink-2">{whereabouts(current, locale)}</span>
          </span>
        ) : (
          t("choose")
        )}
        <Icon name="chevron-down" />
      </summary>
      <nav
        aria-label={t("switch")}
        tabIndex={-1}
        className="absolute top-full left-0 z-40 mt-1 max-h-96 w-max max-w-[85vw] min-w-full overflow-y-auto border border-ink bg-plate py-1 shadow-[0_8px_24px_rgb(22_26_34/.14)]"
      >
        <ul>
          {byName(editable, locale, ({ name }) => name).map((m) => (
            <li key={m.id}>
              <a
                href={editorPath({ country: m.countrySlug, slug: m.slug })}
                aria-current={m.id === current?.id ? "page" : undefined}
                className="menu-item"
              >
                <strong className="font-[650]">{m.name}</strong>{" "}
                <span className="text-ink-2">
                  {whereabouts(m, locale)}
                  {m.isArchived && ` · ${t("states.archived")}`}
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
    </details>
  );
}
