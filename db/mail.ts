import type { MailKind, MailValues } from "@/features/mail/kinds";
import { renderMail } from "@/features/mail/render";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import type { Transaction } from "./client";
import { enqueueMail } from "./queue";
import { mails } from "./schema/mail";

type NewMail<K extends MailKind> = {
  accountId: string | null;
  recipient: string;
  language: Locale;
  kind: K;
  values: MailValues[K];
};

/**
 * Writes a message in the transaction that is the reason for it: nobody is told of what did not happen. A running server
 * sends it; without a mail server it is kept for an administrator to read.
 */
export async function queueMail<K extends MailKind>(
  tx: Transaction,
  { values, ...mail }: NewMail<K>,
): Promise<void> {
  const canSend = env.SMTP_URL !== undefined;
  const rendered = renderMail(mail.kind, mail.language, values);
  const [row] = await tx
    .insert(mails)
    .values({ ...mail, ...rendered, state: canSend ? "queued" : "kept" })
    .returning({ id: mails.id });
  if (row && canSend) await enqueueMail(tx, row.id);
}
