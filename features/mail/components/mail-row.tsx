import { outboxPath } from "@/features/auth/staff-pages";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { ListedMail } from "../queries";
import { Moment } from "./moment";
import { StateBadge } from "./state-badge";

/** One mail: what it is about, to whom it goes, where it stands and what the mail server said. */
export function MailRow({ mail, locale }: { mail: ListedMail; locale: Locale }) {
  const t = translator(locale, "outbox");
  return (
    <li className="border-b border-rule py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1.5">
        <h2 className="min-w-0 font-serif text-[1.25rem] leading-snug wrap-anywhere">
          <a href={`${outboxPath}/${mail.id}`} className="link" lang={mail.language}>
            {mail.subject}
          </a>
        </h2>
        <StateBadge state={mail.state} locale={locale} />
      </div>
      <p className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5 text-note text-ink-2">
        <span className="min-w-0 wrap-anywhere">{t("to", { recipient: mail.recipient })}</span>
        <span>{t(`kinds.${mail.kind}`)}</span>
        <Moment at={mail.createdAt} locale={locale} />
        {mail.attempts > 1 && <span>{t("attempts", { count: mail.attempts })}</span>}
      </p>
      {mail.problem && (
        <p className="mt-1 text-note text-coral-ink wrap-anywhere">{t("problem", { words: mail.problem })}</p>
      )}
    </li>
  );
}
