import type { ReactNode } from "react";
import { confirmAddress } from "@/features/auth/paths";
import { outboxPath } from "@/features/auth/staff-pages";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { OpenedMail } from "../mutations";
import { isRepeatable } from "../states";
import { Moment } from "./moment";
import { RepeatButton } from "./repeat-button";
import { StateBadge } from "./state-badge";

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap gap-x-4 border-b border-rule py-2.5">
      <dt className="w-36 text-ink-2">{label}</dt>
      <dd className="min-w-0 flex-1 basis-52 wrap-anywhere">{children}</dd>
    </div>
  );
}

type Props = { mail: OpenedMail; canSend: boolean; locale: Locale };

/** One mail: what is known of it, what can be done, and its text where it is there to be passed on. */
export function MailSheet({ mail, canSend, locale }: Props) {
  const t = translator(locale, "outbox");
  return (
    <>
      <dl className="mt-8 max-w-3xl border-t-2 border-ink">
        <Fact label={t("facts.recipient")}>{mail.recipient}</Fact>
        <Fact label={t("facts.subject")}>
          <span lang={mail.language}>{mail.subject}</span>
        </Fact>
        <Fact label={t("facts.state")}>
          <StateBadge state={mail.state} locale={locale} />
          <p className="mt-1.5 text-note text-ink-2">{t(`explained.${mail.state}`)}</p>
          {mail.problem && (
            <p className="mt-1.5 text-note text-coral-ink">{t("problem", { words: mail.problem })}</p>
          )}
        </Fact>
        <Fact label={t("facts.created")}>
          <Moment at={mail.createdAt} locale={locale} />
        </Fact>
        {mail.sentAt && (
          <Fact label={t("facts.sent")}>
            <Moment at={mail.sentAt} locale={locale} />
          </Fact>
        )}
        {mail.attempts > 0 && <Fact label={t("facts.attempts")}>{mail.attempts}</Fact>}
      </dl>
      {canSend && <RepeatButton mailId={mail.id} isOffered={isRepeatable(mail.state)} locale={locale} />}
      {mail.lacksProof && (
        <p className="mt-10 max-w-3xl">
          {t("proofFirst")}{" "}
          <a href={confirmAddress(`${outboxPath}/${mail.id}`, locale)} className="link">
            {translator(locale, "people")("toProof")}
          </a>
        </p>
      )}
      {mail.text !== null && (
        <section className="mt-10 max-w-3xl" aria-labelledby="text">
          <h2 id="text" className="font-serif text-heading">
            {t("text")}
          </h2>
          <p className="mt-2 text-note text-ink-2">{t("secret")}</p>
          <pre
            lang={mail.language}
            className="mt-4 border border-rule-2 bg-plate px-5 py-4 font-sans whitespace-pre-wrap wrap-anywhere"
          >
            {mail.text}
          </pre>
        </section>
      )}
    </>
  );
}
