import "server-only";
import { CLEANING_QUEUE, MAIL_QUEUE } from "@/db/queue";
import { everyNight, type Work } from "@/db/work";
import { env } from "@/lib/env";
import { deleteOldMails, deliverMail, keepWaitingMails } from "./delivery-mutations";
import type { MailServer } from "./transport";

/** So many mails are sent at the same time. */
const AT_ONCE = 5;

type MailJob = { mailId: string };

/** The mail server of the settings; null when there is none. */
const mailServer = ({ SMTP_URL, MAIL_FROM, SITE_URL }: typeof env): MailServer | null =>
  SMTP_URL && MAIL_FROM ? { url: SMTP_URL, from: MAIL_FROM, site: SITE_URL } : null;

/** Sends what waits. */
export const sendMails =
  (server = mailServer(env)): Work =>
  async (boss) => {
    if (!server) return keepWaitingMails();
    await boss.work<MailJob>(MAIL_QUEUE, { batchSize: AT_ONCE }, async (jobs) => {
      await Promise.all(jobs.map(({ data }) => deliverMail(data.mailId, server)));
    });
  };

/** Deletes what is old. */
export const cleanMails = everyNight(CLEANING_QUEUE, "17 3", deleteOldMails);
