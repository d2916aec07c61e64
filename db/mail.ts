import type { MailKind, MailValues } from "@/features/mail/kinds";
import { renderMail } from "@/features/mail/render";
import type { Locale } from "@/lib/i18n/locales";
import type { Transaction } from "./client";
import { mails } from "./schema/mail";

type NewMail<K extends MailKind> = {
  accountId: string | null;
  recipient: string;
  language: Locale;
  kind: K;
  values: MailValues[K];
};

/** Writes a message in the transaction that is the reason for it: nobody is told of what did not happen. */
export async function queueMail<K extends MailKind>(
  tx: Transaction,
  { values, ...mail }: NewMail<K>,
): Promise<void> {
  await tx.insert(mails).values({ ...mail, ...renderMail(mail.kind, mail.language, values), state: "kept" });
}
