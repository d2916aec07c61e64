import "server-only";
import { and, eq, lt, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { enqueueMail } from "@/db/queue";
import { mails } from "@/db/schema/mail";
import { type Outcome, pauseAfter } from "./outcome";
import { type MailServer, sendMail } from "./transport";

const KEPT_DAYS = 90;

/**
 * Takes a waiting mail for this process alone. Null when another has it or had it: a mail that was being sent when its
 * process died stays so, because nobody knows whether it went out.
 */
async function claim(id: string) {
  const [mail] = await db
    .update(mails)
    .set({ state: "sending", attempts: sql`${mails.attempts} + 1` })
    .where(and(eq(mails.id, id), eq(mails.state, "queued")))
    .returning();
  return mail ?? null;
}

/** Writes down what became of it; a further attempt is asked for in the same transaction. */
async function settle(id: string, attempts: number, outcome: Outcome): Promise<void> {
  await db.transaction(async (tx) => {
    const write = (values: Partial<typeof mails.$inferInsert>) =>
      tx.update(mails).set(values).where(eq(mails.id, id));
    if (outcome.result === "sent") {
      await write({ state: "sent", sentAt: new Date(), text: "", html: "", problem: null });
      return;
    }
    const problem = outcome.words;
    if (outcome.result === "uncertain") {
      await write({ problem });
      return;
    }
    const pause = outcome.result === "later" ? pauseAfter(attempts) : null;
    await write({ state: pause === null ? "failed" : "queued", problem });
    if (pause !== null) await enqueueMail(tx, id, pause);
  });
}

/** One attempt to send a mail. Nothing happens unless the mail is waiting for one. */
export async function deliverMail(id: string, server: MailServer): Promise<void> {
  const mail = await claim(id);
  if (mail) await settle(id, mail.attempts, await sendMail(mail, server));
}

/** Where there is no mail server any more: what was still waiting for one is kept, to be passed on by hand. */
export async function keepWaitingMails(): Promise<void> {
  await db.update(mails).set({ state: "kept" }).where(eq(mails.state, "queued"));
}

/** Deletes every mail that is older than it may be. */
export async function deleteOldMails(): Promise<void> {
  await db.delete(mails).where(lt(mails.createdAt, sql`now() - make_interval(days => ${KEPT_DAYS})`));
}
