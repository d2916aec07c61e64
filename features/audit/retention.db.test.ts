import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { db, sql as raw } from "@/db/client";
import { auditLog } from "@/db/schema/accounts";
import { startWork } from "@/db/work";
import { deleteOldRecords } from "./retention-mutations";
import { shortenRecord } from "./worker-mutations";

const write = (ago: string, count = 1) =>
  db.execute(sql`insert into audit_log (at, actor_name, action, subject_kind, subject_id)
    select now() - ${ago}::interval, 'Anna', ${`${ago} ago`}, 'account', '' from generate_series(1, ${count}::int)`);
const actions = async () =>
  (await db.selectDistinct({ action: auditLog.action }).from(auditLog))
    .map(({ action }) => action)
    .toSorted();

test("deletes what is older than the record is kept, and writes down how much", async () => {
  await write("25 months", 3);
  await write("23 months");
  await deleteOldRecords();
  expect(await actions()).toEqual(["23 months ago", "record.shortened"]);
  const [entry] = await db.select().from(auditLog).where(eq(auditLog.action, "record.shortened"));
  expect(entry).toMatchObject({ accountId: null, actorName: "", subjectKind: "record", address: "" });
  const { until, ...counted } = entry?.detail ?? {};
  expect(counted).toEqual({ deleted: 3, months: 24 });
  const months = (Date.now() - Date.parse(String(until))) / (30.44 * 24 * 60 * 60 * 1000);
  expect(months).toBeCloseTo(24, 0);
});

test("leaves no entry when there was nothing to delete", async () => {
  const before = await db.$count(auditLog);
  await deleteOldRecords();
  expect(await db.$count(auditLog)).toBe(before);
});

test("deletes more than one portion", { timeout: 60_000 }, async () => {
  await write("3 years", 10_001);
  await deleteOldRecords();
  expect(await actions()).toEqual(["23 months ago", "record.shortened"]);
  const entries = await db.select().from(auditLog).where(eq(auditLog.action, "record.shortened"));
  expect(entries.map(({ detail }) => detail.deleted).toSorted()).toEqual([1, 10_000, 3]);
});

test.each([11, 0, -24, null])("the database itself refuses %s months", async (months) => {
  await expect(raw`select delete_old_records(${months}::int)`).rejects.toMatchObject({ code: "22023" });
  expect(await actions()).toContain("23 months ago");
});

test("is done by the queue, whose calendar the site's role can keep", { timeout: 30_000 }, async () => {
  await write("26 months");
  // A worker asks at once and then once a minute: what waits already is done without waiting.
  const boss = await startWork([
    async (queue) => void (await queue.send("record-shortening", {})),
    shortenRecord,
  ]);
  try {
    expect((await boss.getSchedules()).map(({ name, cron }) => [name, cron])).toEqual([
      ["record-shortening", "47 3 * * *"],
    ]);
    // Where the calendar puts what is due; the library is silent when that is missing.
    expect(await boss.send("__pgboss__send-it", {})).toEqual(expect.any(String));
    await expect.poll(actions, { timeout: 20_000 }).not.toContain("26 months ago");
  } finally {
    await boss.stop({ timeout: 5000 });
  }
});
