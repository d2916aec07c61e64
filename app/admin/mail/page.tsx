import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireAdmin } from "@/features/auth/gates";
import { outboxPath } from "@/features/auth/staff-pages";
import { MailList } from "@/features/mail/components/mail-list";
import { NoServerNotice } from "@/features/mail/components/no-server-notice";
import { StateFilter } from "@/features/mail/components/state-filter";
import { hasMailServer, listMails } from "@/features/mail/queries";
import { listSchema } from "@/features/mail/schema";
import { translator } from "@/lib/i18n/translator";
import type { Query } from "@/lib/query-value";
import { AdminFrame } from "../frame";

// Answered whole and anew for each request: mails are never cached.
export const instant = false;

type Props = { searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  const { actor } = await requireAdmin(outboxPath, "mail.read");
  const { language } = actor;
  return {
    title: `${translator(language, "outbox")("title")} · ${translator(language, "admin")("editing")}`,
  };
}

export default async function MailPage({ searchParams }: Props) {
  const scope = await requireAdmin(outboxPath, "mail.read");
  const { state, page } = listSchema.parse(await searchParams);
  const list = (await listMails(scope, { state, page })) ?? notFound();
  const locale = scope.actor.language;
  const t = translator(locale, "outbox");
  return (
    <AdminFrame scope={scope} page="mail" title={t("title")} lede={t("intro")}>
      {!hasMailServer() && <NoServerNotice locale={locale} />}
      <StateFilter current={state} locale={locale} />
      <MailList list={list} state={state} locale={locale} />
    </AdminFrame>
  );
}
