"use client";

import { buttonClass } from "@/components/button";
import { Icon } from "@/components/icon";
import { useHydrated } from "@/components/use-hydrated";
import { nameInHistory } from "@/features/auth/name-in-history";
import { editorPath } from "@/features/auth/paths";
import { whereabouts } from "@/features/profiles/whereabouts";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { formatDay, formatMoment } from "../../moment";
import type { Editable } from "../../queries";
import { StateBadge } from "./state-badge";

type Props = { municipality: Editable; isUnattended: boolean; locale: Locale };

/** One municipality: where its draft stands, who saved it last, and what publication still needs. */
export function EditableRow({ municipality: m, isUnattended, locale }: Props) {
  const t = translator(locale, "admin");
  const isHydrated = useHydrated();
  const isReadable = m.state !== "unreadable";
  const href = editorPath({ country: m.countrySlug, slug: m.slug });
  // The server does not know the reader's time zone; it gives the day alone.
  const format = (at: Date) => (isHydrated ? formatMoment(at, locale) : formatDay(at, locale));
  return (
    <li className="flex flex-wrap items-center gap-x-8 gap-y-3 border-b border-rule py-4">
      <div className="min-w-0 flex-1 basis-72">
        <h2 className="flex flex-wrap items-baseline gap-x-3 font-serif text-figure-m leading-tight">
          {isReadable ? (
            <a href={href} className="hover:underline">
              {m.name}
            </a>
          ) : (
            m.name
          )}
          <span className="font-sans text-meta text-ink-2">{whereabouts(m, locale)}</span>
        </h2>
        <p className="mt-1.5 flex flex-wrap items-center gap-x-4 gap-y-1 text-note text-ink-2">
          <StateBadge state={m.state} locale={locale} />
          {isUnattended && (
            <span className="badge bg-coral-wash text-coral-ink">
              <Icon name="alert" width={11} height={11} /> {t("noEditor")}
            </span>
          )}
          <span>{t("saved", { at: format(m.savedAt), name: nameInHistory(m.savedBy, locale) })}</span>
          {m.publishedAt && <span>{t("publishedAt", { at: format(m.publishedAt) })}</span>}
        </p>
      </div>
      {m.findings !== null && (m.state !== "published" || m.findings > 0) && (
        <p className={`text-note ${m.findings > 0 ? "text-coral-ink" : "text-ink-2"}`}>
          {t("checks", { count: m.findings })}
        </p>
      )}
      {isReadable ? (
        <a
          href={href}
          aria-label={`${t("edit")}: ${m.name}`}
          className={buttonClass(m.state === "published" || m.isArchived ? "secondary" : "primary")}
        >
          {t("edit")}
        </a>
      ) : (
        <p className="max-w-sm text-note text-coral-ink">{t("unreadable")}</p>
      )}
    </li>
  );
}
