import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { MailList as Listed } from "../queries";
import type { ShownState } from "../states";
import { MailPages } from "./mail-pages";
import { MailRow } from "./mail-row";

type Props = { list: Listed; state: ShownState | null; locale: Locale };

/** A page of mails, newest first. */
export function MailList({ list: { mails, total, page, pages }, state, locale }: Props) {
  const t = translator(locale, "outbox");
  if (total === 0) {
    return (
      <p className="mt-6 max-w-prose border-t-2 border-ink pt-4">
        <strong>{t("none.title")}</strong> {t("none.hint")}
      </p>
    );
  }
  return (
    <>
      <p className="mt-6 text-note text-ink-2">{t("count", { count: total })}</p>
      <ul className="mt-2 border-t-2 border-ink">
        {mails.map((mail) => (
          <MailRow key={mail.id} mail={mail} locale={locale} />
        ))}
      </ul>
      <MailPages state={state} page={page} pages={pages} locale={locale} />
    </>
  );
}
