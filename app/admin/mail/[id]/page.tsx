import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireAdmin } from "@/features/auth/gates";
import { outboxPath } from "@/features/auth/staff-pages";
import { MailSheet } from "@/features/mail/components/mail-sheet";
import { NoServerNotice } from "@/features/mail/components/no-server-notice";
import { openMail } from "@/features/mail/mutations";
import { hasMailServer } from "@/features/mail/queries";
import { mailIdSchema } from "@/features/mail/schema";
import { translator } from "@/lib/i18n/translator";
import { AdminFrame } from "../../frame";

// Answered whole and anew for each request: mails are never cached.
export const instant = false;

type Props = { params: Promise<{ id: string }> };

const gate = (id: string) => requireAdmin(`${outboxPath}/${encodeURIComponent(id)}`, "mail.read");

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { actor } = await gate((await params).id);
  const { language } = actor;
  return {
    title: `${translator(language, "outbox")("title")} · ${translator(language, "admin")("editing")}`,
  };
}

export default async function OpenMailPage({ params }: Props) {
  const { id } = await params;
  const scope = await gate(id);
  const { data: known } = mailIdSchema.safeParse({ mailId: id });
  const mail = (known && (await openMail(scope, known.mailId))) ?? notFound();
  const locale = scope.actor.language;
  const t = translator(locale, "outbox");
  const canSend = hasMailServer();
  return (
    <AdminFrame
      scope={scope}
      page="mail"
      title={t(`kinds.${mail.kind}`)}
      lede={<a href={outboxPath}>{t("back")}</a>}
    >
      {!canSend && <NoServerNotice locale={locale} />}
      <MailSheet mail={mail} canSend={canSend} locale={locale} />
    </AdminFrame>
  );
}
