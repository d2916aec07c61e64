import { setTimeout as wait } from "node:timers/promises";
import type PgBoss from "pg-boss";
import { startQueue } from "./queue";

/** Takes up one kind of work for the process: jobs of a queue, or something to be done every night. */
export type Work = (boss: PgBoss) => Promise<void>;

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;
const STOP_PATIENCE_MS = 10_000;

const report = (error: unknown) =>
  console.error("The queue could not work:", error instanceof Error ? error.message : error);

/** Starts the queue with all that is to be done for it. */
export async function startWork(works: readonly Work[]): Promise<PgBoss> {
  const boss = await startQueue(report);
  try {
    for (const work of works) await work(boss);
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }
  return boss;
}

/** Does something once a night, in whichever process comes first; `at` is the minute and hour in UTC, as in "17 3". */
export const everyNight =
  (queue: string, at: string, run: () => Promise<void>): Work =>
  async (boss) => {
    await boss.work(queue, { pollingIntervalSeconds: 60 }, run);
    await boss.schedule(queue, `${at} * * *`);
  };

// Development may run this again in the same process.
const kept = globalThis as typeof globalThis & { partnerCitiesWork?: Promise<void> };

/** Works as soon as the database answers, until the process is asked to end. */
export function keepWorking(works: readonly Work[]): void {
  kept.partnerCitiesWork ??= untilStarted(works).then((boss) => {
    const stop = () => void boss.stop({ timeout: STOP_PATIENCE_MS }).catch(report);
    process.once("SIGTERM", stop);
    process.once("SIGINT", stop);
  });
}

async function untilStarted(works: readonly Work[]): Promise<PgBoss> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await startWork(works);
    } catch (error) {
      report(error);
      await wait(pause, undefined, { ref: false });
    }
  }
}
