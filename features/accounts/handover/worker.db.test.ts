import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "@/db/client";
import { startWork } from "@/db/work";
import { lookForIdleEditors } from "./worker-mutations";

test("the queue knows the hour", async () => {
  const boss = await startWork([lookForIdleEditors]);
  await boss.stop({ graceful: false });
  const hours = await db.execute(sql`select cron from pgboss.schedule where name = 'handovers'`);
  expect([...hours]).toEqual([{ cron: "27 3 * * *" }]);
});
