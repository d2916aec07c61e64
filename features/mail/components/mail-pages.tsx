import { outboxPath } from "@/features/auth/staff-pages";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { ShownState } from "../states";

/** The address of a page of the list. */
export function listAddress(state: ShownState | null, page = 1): string {
  const query = new URLSearchParams({ ...(state && { state }), ...(page > 1 && { page: String(page) }) });
  return query.size > 0 ? `${outboxPath}?${query}` : outboxPath;
}

type Props = { state: ShownState | null; page: number; pages: number; locale: Locale };

/** To the newer and the older mails; nothing when all stand on one page. */
export function MailPages({ state, page, pages, locale }: Props) {
  const t = translator(locale, "outbox");
  if (pages === 1) return null;
  return (
    <nav aria-label={t("pages.label")} className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-2">
      {page > 1 && <a href={listAddress(state, page - 1)}>{t("pages.newer")}</a>}
      <span className="text-ink-2">{t("pages.page", { page, pages })}</span>
      {page < pages && <a href={listAddress(state, page + 1)}>{t("pages.older")}</a>}
    </nav>
  );
}
