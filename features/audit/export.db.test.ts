import { desc, eq } from "drizzle-orm";
import { beforeAll, expect, test, vi } from "vitest";
import { type AuditAction, writeAudit } from "@/db/audit";
import { db } from "@/db/client";
import { auditLog } from "@/db/schema/accounts";
import { municipalities } from "@/db/schema/profiles";
import { seed } from "@/db/seed";
import { mintRecordScope } from "@/features/auth/gates";
import type { Grant, RecordScope } from "@/features/auth/scopes";
import { exportRecord } from "./mutations";
import { listRecords } from "./queries";
import { recordQuerySchema } from "./schema";

vi.mock("@/features/auth/session/next-auth", () => ({}));

const chief = "0196f0c0-0000-7000-8000-000000000001";
function administratorOf(
  where: { scope: "network" } | { scope: "country"; countryCode: string },
): RecordScope {
  const grants: Grant[] = [{ role: "administrator", language: null, ...where }];
  const scope = mintRecordScope({ accountId: chief, name: "Chief", language: "en", grants });
  if (!scope) throw new Error("No administrator");
  return scope;
}
const network = administratorOf({ scope: "network" });

async function exported(scope: RecordScope, query = {}): Promise<string[]> {
  const file = await exportRecord(scope, recordQuerySchema.parse(query));
  return (await new Response(file).text()).trim().split("\r\n");
}

let konak = "";
const write = (actorName: string, action: AuditAction, count = 1) =>
  // In one transaction: all at the same moment.
  db.transaction(async (tx) => {
    const entry = { accountId: null, actorName, subject: { kind: "municipality", id: konak } as const };
    for (let i = 0; i < count; i++) await writeAudit(tx, { ...entry, action });
  });

beforeAll(async () => {
  await seed();
  const [town] = await db.select().from(municipalities).where(eq(municipalities.slug, "konak"));
  konak = town?.id ?? "";
  await write("Paged", "profile.saved", 120);
});

const pageOf = (query = {}) =>
  listRecords(network, recordQuerySchema.parse({ kind: "publishing", q: "paged", ...query }));

test("the pages lead through everything once, there and back", async () => {
  const first = await pageOf();
  const second = await pageOf({ before: first.older });
  const third = await pageOf({ before: second.older });
  expect([first, second, third].map(({ rows }) => rows.length)).toEqual([50, 50, 20]);
  const seen = [first, second, third].flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(seen).toEqual(seen.toSorted((a, b) => b - a));
  expect(new Set(seen).size).toBe(120);
  expect([first.newer, third.older]).toEqual([null, null]);
  const back = await pageOf({ after: third.newer });
  expect(back.rows).toEqual(second.rows);
  const start = await pageOf({ after: back.newer });
  expect(start.rows).toEqual(first.rows);
  expect(start.newer).toBeNull();
});

test("a page from an entry that is gone begins at the newest", async () => {
  expect((await pageOf({ before: 2_000_000_000 })).rows).toHaveLength(50);
});

test("the export goes through all pages, and is recorded with its filters", async () => {
  expect(await exported(network, { q: "paged", kind: "publishing" })).toHaveLength(121);
  const [entry] = await db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(1);
  expect(entry).toMatchObject({
    accountId: chief,
    action: "record.exported",
    subjectKind: "record",
    detail: { q: true, kind: "publishing" },
  });
});

test("it is read in portions that join without a gap", async () => {
  await write("Many", "profile.saved", 2100);
  const lines = await exported(network, { q: "many" });
  expect(lines).toHaveLength(2101);
});

test("it holds what its reader may read and no more", async () => {
  const lines = await exported(administratorOf({ scope: "country", countryCode: "gr" }));
  expect(new Set(lines.map((line) => line.split(",")[1]))).toEqual(new Set(["Who", "Chief"]));
});

test("it lets no name become a formula", async () => {
  await write("=1+1", "profile.published");
  expect((await exported(network, { q: "=1+1" }))[1]).toContain(",'=1+1,,Published Konak,Konak,,");
});
