import "server-only";
import { count, desc, eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import { MAIL_QUEUE } from "@/db/queue";
import { mails } from "@/db/schema/mail";
import { can } from "@/features/auth/policy";
import type { AdminScope } from "@/features/auth/scopes";
import { env } from "@/lib/env";
import type { MailKind } from "./kinds";
import type { ShownState } from "./states";

const PAGE_SIZE = 50;

/** Whether mail is sent at all. */
export const hasMailServer = (): boolean => env.SMTP_URL !== undefined;

/** A mail is being sent as long as the queue says that a process is busy with it. */
const shownState: SQL<ShownState> = sql<ShownState>`case when mails.state = 'sending' and not exists (
    select from pgboss.job where job.name = ${MAIL_QUEUE} and job.state = 'active'
      and job.data ->> 'mailId' = mails.id::text
  ) then 'uncertain' else mails.state end`;

const isNow = (states: readonly ShownState[]): SQL =>
  sql`${shownState} in (${sql.join(
    states.map((state) => sql`${state}`),
    sql`, `,
  )})`;

const { text: _text, html: _html, state: _state, accountId: _accountId, ...listed } = getTableColumns(mails);
const columns = { ...listed, kind: sql<MailKind>`mails.kind`, state: shownState };

export type MailList = {
  mails: ListedMail[];
  total: number;
  /** From 1; the last one when a later one was asked for. */
  page: number;
  pages: number;
};
export type ListedMail = Omit<typeof mails.$inferSelect, "text" | "html" | "state" | "accountId" | "kind"> & {
  kind: MailKind;
  state: ShownState;
};

/** A page of all mails, newest first, of one state or of all. Null for who is no administrator of the network. */
export async function listMails(
  { actor }: AdminScope,
  { state, page }: { state: ShownState | null; page: number },
): Promise<MailList | null> {
  if (!can(actor, "mail.read", "network")) return null;
  const where = state ? isNow([state]) : undefined;
  const [row] = await db.select({ total: count() }).from(mails).where(where);
  const total = row?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const shown = Math.min(page, pages);
  const found = await db
    .select(columns)
    .from(mails)
    .where(where)
    .orderBy(desc(mails.createdAt), desc(mails.id))
    .limit(PAGE_SIZE)
    .offset((shown - 1) * PAGE_SIZE);
  return { mails: found, total, page: shown, pages };
}

/** One mail with its text, whoever asks: for what has authorized already. Kept still until the transaction ends. */
export async function getMail(
  tx: Transaction,
  id: string,
): Promise<(ListedMail & { text: string; accountId: string | null }) | null> {
  const [mail] = await tx
    .select({ ...columns, text: mails.text, accountId: mails.accountId })
    .from(mails)
    .where(eq(mails.id, id))
    .for("update");
  return mail ?? null;
}
