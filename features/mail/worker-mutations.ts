import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import type PgBoss from "pg-boss";
import { CLEANING_QUEUE, MAIL_QUEUE, startQueue } from "@/db/queue";
import { env } from "@/lib/env";
import { deleteOldMails, deliverMail, keepWaitingMails } from "./delivery-mutations";
import type { MailServer } from "./transport";

/** So many mails are sent at the same time. */
const AT_ONCE = 5;
const EVERY_NIGHT = "17 3 * * *";
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;
const STOP_PATIENCE_MS = 10_000;

type MailJob = { mailId: string };

const report = (error: unknown) =>
  console.error("The mail queue could not work:", error instanceof Error ? error.message : error);

/** The mail server of the settings; null when there is none. */
const mailServer = ({ SMTP_URL, MAIL_FROM, SITE_URL }: typeof env): MailServer | null =>
  SMTP_URL && MAIL_FROM ? { url: SMTP_URL, from: MAIL_FROM, site: SITE_URL } : null;

/** Starts to send what waits, and to delete what is old. */
export async function startMailing(server = mailServer(env)): Promise<PgBoss> {
  const boss = await startQueue(report);
  try {
    await work(boss, server);
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }
  return boss;
}

async function work(boss: PgBoss, server: MailServer | null): Promise<void> {
  if (server) {
    await boss.work<MailJob>(MAIL_QUEUE, { batchSize: AT_ONCE }, async (jobs) => {
      await Promise.all(jobs.map(({ data }) => deliverMail(data.mailId, server)));
    });
  } else await keepWaitingMails();
  await boss.work(CLEANING_QUEUE, { pollingIntervalSeconds: 60 }, deleteOldMails);
  await boss.schedule(CLEANING_QUEUE, EVERY_NIGHT);
}

// Development may run this again in the same process.
const kept = globalThis as typeof globalThis & { partnerCitiesMailing?: Promise<void> };

/** Does so as soon as the database answers, until the process is asked to end. */
export function keepMailing(): void {
  kept.partnerCitiesMailing ??= untilStarted().then((boss) => {
    const stop = () => void boss.stop({ timeout: STOP_PATIENCE_MS }).catch(report);
    process.once("SIGTERM", stop);
    process.once("SIGINT", stop);
  });
}

async function untilStarted(): Promise<PgBoss> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await startMailing();
    } catch (error) {
      report(error);
      await wait(pause, undefined, { ref: false });
    }
  }
}
