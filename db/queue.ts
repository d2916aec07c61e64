import PgBoss from "pg-boss";
import type { Sql } from "postgres";
import { sql as pool, type Transaction } from "./client";
import { overPool, within } from "./queue-driver";

/** One job for each attempt to send a mail; `{ mailId }`. */
export const MAIL_QUEUE = "mail";
export const CLEANING_QUEUE = "mail-cleaning";
export const HANDOVER_QUEUE = "handovers";
export const RECORD_QUEUE = "record-shortening";
/** One job for the sizes of each picture; `{ hash }`. What has failed for good goes on to the next. */
export const PICTURE_QUEUE = "pictures";
export const FAILED_PICTURE_QUEUE = "pictures-failed";
/** One job for each stored file that may be in no library any more; `{ hash }`. */
export const UNUSED_FILE_QUEUE = "unused-files";
/** Tasks of drafts that were made by other rules. */
export const TASK_QUEUE = "draft-tasks";
/** What visitors read of profiles that was made by another program. */
export const PUBLISHED_QUEUE = "published-profiles";
/** The library's own: jobs whose hour has come. A site's role could not make it, and the library would not say so. */
const CALENDAR_QUEUE = "__pgboss__send-it";

/** How long a process may be busy with a job before it is taken for dead. */
const EXPIRE_SECONDS = 5 * 60;
// Repeated only when a process dies or the database fails meanwhile: what a mail server refuses is queued anew.
const options = { expireInSeconds: EXPIRE_SECONDS, retryLimit: 10, retryDelay: 30 };
type Options = typeof options & { deadLetter?: string };
const queues: Record<string, Options> = {
  ...{ [MAIL_QUEUE]: options, [CLEANING_QUEUE]: options, [HANDOVER_QUEUE]: options, [RECORD_QUEUE]: options },
  ...{ [CALENDAR_QUEUE]: options, [UNUSED_FILE_QUEUE]: options, [FAILED_PICTURE_QUEUE]: options },
  ...{ [TASK_QUEUE]: options, [PUBLISHED_QUEUE]: options },
  [PICTURE_QUEUE]: { ...options, retryLimit: 3, deadLetter: FAILED_PICTURE_QUEUE },
};

/** The queue over a pool, the process's own unless told otherwise. It does nothing by itself until it is started. */
const openQueue = (more: PgBoss.ConstructorOptions = {}, sql: Sql = pool) =>
  new PgBoss({ db: overPool(sql), migrate: false, supervise: false, schedule: false, ...more });

/** Whether the database has the queue's tables, as this version needs them. */
export async function hasQueue(sql: Sql): Promise<boolean> {
  const boss = openQueue({}, sql);
  if (!(await boss.isInstalled())) return false;
  try {
    await boss.start();
  } catch {
    return false;
  }
  const known = (await boss.getQueues()).map(({ name }) => name);
  return Object.keys(queues).every((name) => known.includes(name));
}

/** Makes the queue's tables, in a schema of their own, or brings them up to date; as the role that owns the others. */
export async function installQueue(owner: Sql): Promise<void> {
  const boss = await openQueue({ migrate: true }, owner).start();
  for (const [name, own] of Object.entries(queues)) await boss.createQueue(name, { name, ...own });
}

/** A started queue for the server process, which also looks after its tables and keeps its calendar. */
export async function startQueue(onError: (error: Error) => void): Promise<PgBoss> {
  const boss = openQueue({ supervise: true, schedule: true, cronWorkerIntervalSeconds: 30 });
  boss.on("error", onError);
  return boss.start();
}

let sender: PgBoss | undefined;

/** Asks for a job to be done, not before so many seconds have passed, if the transaction is committed. */
async function enqueue(tx: Transaction, name: string, data: object, afterSeconds = 0): Promise<void> {
  sender ??= openQueue();
  const job = { name, data, startAfter: String(afterSeconds) };
  await sender.insert([job], { db: within(tx) });
}

export const enqueueMail = (tx: Transaction, mailId: string, afterSeconds?: number) =>
  enqueue(tx, MAIL_QUEUE, { mailId }, afterSeconds);

/** Asks for the sizes of a picture to be made. */
export const enqueuePicture = (tx: Transaction, hash: string) => enqueue(tx, PICTURE_QUEUE, { hash });

/** Asks for a stored file to be removed, unless it is in a library by then. */
export const enqueueUnusedFile = (tx: Transaction, hash: string, afterSeconds?: number) =>
  enqueue(tx, UNUSED_FILE_QUEUE, { hash }, afterSeconds);
