import { and, desc, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { placeOf } from "@/db/review.fixtures";
import { auditLog } from "@/db/schema/accounts";
import { publications, reviews } from "@/db/schema/editorial";
import { municipalities, revisions } from "@/db/schema/profiles";
import { seed } from "@/db/seed";
import { konak } from "@/db/seed/profiles/konak";
import { personAt } from "@/features/auth/people.fixtures";
import type { EditorScope } from "@/features/auth/scopes";
import type { Profile } from "@/features/profiles/schema";
import { exportHistory } from "./export-mutations";
import { restoreRevision } from "./mutations";
import { getStanding, readRevisions } from "./place-queries";
import { type HistoryRow, listHistory } from "./queries";
import { historyQuerySchema } from "./schema";

// The gate needs a browser; here only its rule is asked.
vi.mock("@/features/auth/session/next-auth", () => ({ readSessionId: async () => null }));

const start = new Date("2026-11-01T09:00:00Z").getTime();
let scope: EditorScope;
let ayse = "";

type Given = Partial<typeof revisions.$inferInsert> & { minute: number };

/** Writes revisions as they would have been saved, beginning with number 2. */
async function write(given: Given[], first = 2): Promise<string[]> {
  const rows = given.map(({ minute, ...revision }, i) => ({
    ...{ municipalityId: scope.municipalityId, number: first + i, kind: "saved" as const, profile: konak },
    ...{ authorId: ayse, authorName: "Ayşe", createdAt: new Date(start + minute * 60_000), ...revision },
  }));
  const written = await db.insert(revisions).values(rows).returning({ id: revisions.id });
  const draftRevisionId = written.at(-1)?.id ?? null;
  const own = eq(municipalities.id, scope.municipalityId);
  await db.update(municipalities).set({ draftRevisionId }).where(own);
  return written.map(({ id }) => id);
}

const page = (query: object = {}) => listHistory(scope, historyQuerySchema.parse(query));
const numbers = (rows: HistoryRow[]) =>
  rows.map(({ last, earlier }) => [last, ...earlier].map((r) => r.number));
const withRegion = (en: string): Profile => ({ ...konak, region: { en } });

beforeAll(async () => {
  await seed();
  scope = await personAt(await placeOf("konak"), "Ayşe", "editor", "network");
  ayse = scope.actor.accountId;
});

describe("listHistory", () => {
  it("lists what was saved in sittings, where it changed something, and what became of it", async () => {
    const heading = { en: "New heading" };
    const [autosaved, published] = await write([
      { minute: 0, kind: "autosaved", profile: withRegion("A") },
      { minute: 1, kind: "autosaved", profile: withRegion("B") },
      { minute: 2, profile: withRegion("C"), note: "Checked" },
      {
        minute: 3,
        profile: {
          ...withRegion("C"),
          sections: konak.sections.map((s, i) => (i === 1 ? { ...s, heading } : s)),
        },
      },
      { minute: 4, kind: "restored", restoredFrom: 1, profile: konak },
    ]).then((ids) => [ids[0], ids[2]]);
    const own = { municipalityId: scope.municipalityId, submitterName: "Ayşe", closerName: "Veli" };
    await db.insert(publications).values({
      ...{ municipalityId: scope.municipalityId, number: 2, revisionId: published ?? "" },
      ...{ changeNote: { en: "Better" }, publishedAt: new Date(start + 600_000), publisherName: "Veli" },
    });
    await db.insert(reviews).values({
      ...{
        ...own,
        revisionId: published ?? "",
        closedRevisionId: published,
        note: "Please",
        reason: "Not yet",
      },
      ...{
        state: "returned" as const,
        submittedAt: new Date(start + 300_000),
        closedAt: new Date(start + 400_000),
      },
    });
    expect(autosaved).toBeDefined();

    const { rows, older, newer } = await page();
    expect(numbers(rows)).toEqual([[6], [5], [4, 3, 2], [1]]);
    expect([older, newer]).toEqual([null, null]);
    expect(rows.map(({ changed }) => changed)).toMatchObject([
      { parts: expect.arrayContaining(["region", "sections"]), sections: [konak.sections[1]?.heading] },
      { parts: ["sections"], sections: [heading] },
      { parts: ["region"], sections: [] },
      null,
    ]);
    expect(rows[0]?.last).toMatchObject({ kind: "restored", restoredFrom: 1 });
    expect(rows[2]?.last.note).toBe("Checked");
    expect(rows[2]?.events.map(({ what, name, note }) => [what, name, note])).toEqual([
      ["submitted", "Ayşe", "Please"],
      ["returned", "Veli", "Not yet"],
      ["published", "Veli", { en: "Better" }],
    ]);
    expect(rows[3]?.events).toMatchObject([{ what: "published", version: 1 }]);
  });

  it("tells where the municipality stands", async () => {
    expect(await getStanding(scope)).toMatchObject({
      ...{ slug: "konak", countrySlug: "turkiye", name: "Konak", draft: 6, published: 1 },
      ...{ publications: [4, 1], isInReview: false },
    });
  });

  it("leads through a long history once, there and back, and folds across what is read at a time", async () => {
    // A sitting of 1,200 automatic saves, longer than two portions, among many that stand alone.
    const alone = (count: number, from: number) =>
      Array.from({ length: count }, (_, i): Given => ({ minute: from + i, kind: "saved" }));
    const sitting = Array.from(
      { length: 1200 },
      (_, i): Given => ({ minute: 200 + i / 60, kind: "autosaved" }),
    );
    await write([...alone(70, 100), ...sitting, ...alone(40, 300)], 7);
    const first = await page();
    const second = await page({ before: first.older });
    const third = await page({ before: second.older });
    expect([first, second, third].map(({ rows }) => rows.length)).toEqual([50, 50, 15]);
    const seen = [first, second, third].flatMap(({ rows }) => numbers(rows).flat());
    expect(seen).toEqual(Array.from({ length: 1316 }, (_, i) => 1316 - i));
    expect(numbers(first.rows).find((run) => run.length > 1)).toHaveLength(1200);
    expect([first.newer, third.older]).toEqual([null, null]);
    const back = await page({ after: third.newer });
    expect(numbers(back.rows)).toEqual(numbers(second.rows));
    expect(back.rows.map(({ changed }) => changed)).toEqual(second.rows.map(({ changed }) => changed));
    const begin = await page({ after: back.newer });
    expect(numbers(begin.rows)).toEqual(numbers(first.rows));
    expect(begin.newer).toBeNull();
  });

  it("brings chosen revisions along from wherever they stand", async () => {
    const { elsewhere } = await page({ from: "3", to: "1316" });
    expect(numbers(elsewhere)).toEqual([[3]]);
    expect(numbers((await page({ before: "8", from: "3", to: "1316" })).elsewhere)).toEqual([[1316]]);
    expect((await page({ from: "5000" })).elsewhere).toEqual([]);
  });
});

describe("restoreRevision", () => {
  it("makes an earlier text a new draft, and records it", async () => {
    const draft = (await getStanding(scope))?.draft ?? 0;
    const outcome = await restoreRevision(scope, { number: 3, baseRevision: draft });
    expect(outcome).toEqual({ restored: draft + 1, countrySlug: "turkiye", slug: "konak" });
    const standing = await getStanding(scope);
    expect(standing).toMatchObject({ draft: draft + 1, published: 1 });
    const [row] = await db
      .select()
      .from(revisions)
      .where(eq(revisions.number, draft + 1));
    expect(row).toMatchObject({ kind: "restored", restoredFrom: 3, authorName: "Ayşe" });
    expect(row?.profile.region).toEqual({ en: "B" });
    const [entry] = await db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(1);
    expect(entry).toMatchObject({ action: "profile.restored", detail: { before: draft, after: draft + 1 } });
  });

  it("writes nothing when somebody has saved since, when nothing would change, and when it cannot be read", async () => {
    const draft = (await getStanding(scope))?.draft ?? 0;
    const attempt = (number: number, baseRevision = draft) =>
      restoreRevision(scope, { number, baseRevision });
    expect(await attempt(1, draft - 1)).toEqual({ refused: "restoreConflict" });
    expect(await attempt(3)).toEqual({ refused: "restoreSame" });
    expect(await attempt(99_999)).toBeNull();
    await db.insert(revisions).values({
      ...{ municipalityId: scope.municipalityId, number: 90_000, kind: "saved", authorName: "" },
      profile: { names: 7 } as never,
    });
    expect(await attempt(90_000)).toEqual({ refused: "restoreUnreadable" });
    const [unreadable] = await readRevisions(scope, [90_000]);
    expect(unreadable?.profile).toBeNull();
    expect((await getStanding(scope))?.draft).toBe(draft);
  });

  it("restores one thing when it is asked for many times at once", async () => {
    const draft = (await getStanding(scope))?.draft ?? 0;
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => restoreRevision(scope, { number: 2, baseRevision: draft })),
    );
    expect(outcomes.filter((outcome) => outcome && "restored" in outcome)).toHaveLength(1);
  });
});

describe("exportHistory", () => {
  it("holds every revision and every published text, and is recorded", async () => {
    const standing = await getStanding(scope);
    if (!standing) throw new Error("Konak stands nowhere");
    const text = await new Response(await exportHistory(scope, standing)).text();
    const file = JSON.parse(text) as Record<string, { number?: number }[]>;
    const own = eq(revisions.municipalityId, scope.municipalityId);
    expect(file.revisions).toHaveLength(await db.$count(revisions, own));
    expect(file.revisions?.slice(0, 2)).toMatchObject([{ number: 1, kind: "created" }, { number: 2 }]);
    expect(file.publications).toMatchObject([
      { version: 1, revision: 1, profile: { names: konak.names } },
      {
        version: 2,
        revision: 4,
        note: { en: "Better" },
        publisher: "Veli",
        profile: { region: { en: "C" } },
      },
    ]);
    expect(file.reviews).toMatchObject([
      { state: "returned", note: "Please", reason: "Not yet", revision: 4 },
    ]);
    expect(text).not.toContain("authorId");
    const recorded = eq(auditLog.action, "profile.history-downloaded");
    const [entry] = await db.select().from(auditLog).where(and(recorded));
    expect(entry).toMatchObject({ accountId: ayse, subjectId: scope.municipalityId });
  });
});
