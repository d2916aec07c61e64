import { and, desc, eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { placeOf } from "@/db/review.fixtures";
import { auditLog } from "@/db/schema/accounts";
import { publications } from "@/db/schema/editorial";
import { municipalities, publishedProfiles, revisions } from "@/db/schema/profiles";
import { seed } from "@/db/seed";
import { personAt } from "@/features/auth/people.fixtures";
import type { RichText } from "@/features/profiles/rich-text";
import { type Profile, profileSchema } from "@/features/profiles/schema";
import { restoreRevision } from "../history/mutations";
import { listHistory } from "../history/queries";
import { historyQuerySchema } from "../history/schema";
import { saveDraft } from "../mutations";
import { publish } from "../publishing/mutations";
import { getProfileForEdit } from "../queries";
import { prose } from "../versions/versions.fixtures";
import type { StillRight } from "./follow";
import { translationState, waiting } from "./state";

// The gate needs a browser; here only its rule is asked.
vi.mock("@/features/auth/session/next-auth", () => ({ readSessionId: async () => null }));

await seed();
const konak = await placeOf("konak");
const { municipalityId } = konak;
const scope = await personAt(konak, "ayse", "editor", "network");

const SUMMARY = "summary";
const stillRight: StillRight[] = [{ key: SUMMARY, language: "tr" }];
type Words = Partial<Record<"en" | "tr", RichText>>;
const withSummary = (profile: Profile, words: Words): Profile => ({
  ...profile,
  summary: { ...profile.summary, ...words },
});

async function draft() {
  const found = await getProfileForEdit(scope);
  if (!found) throw new Error("There is no draft");
  return { ...found.draft, earlier: found.earlier };
}
const behind = async () => {
  const { profile, translations } = await draft();
  return waiting(translationState(profile, translations, "tr"), "behind").map(({ key }) => key);
};
type Input = Partial<Parameters<typeof saveDraft>[1]>;
async function save(change: (profile: Profile) => Profile, input: Input = {}) {
  const { profile, number } = await draft();
  return saveDraft(scope, {
    ...{ profile: profileSchema.parse(change(profile)), baseRevision: number, kind: "saved" },
    ...input,
  });
}
const newest = async () => {
  const own = eq(revisions.municipalityId, municipalityId);
  const [row] = await db.select().from(revisions).where(own).orderBy(desc(revisions.number)).limit(1);
  if (!row) throw new Error("There is no revision");
  return row;
};
const shown = async () => {
  const own = eq(publishedProfiles.municipalityId, municipalityId);
  const [row] = await db.select().from(publishedProfiles).where(own);
  if (!row) throw new Error("Nothing is published");
  return row;
};

let counter = 0;
beforeEach(async () => {
  counter += 1;
  const words = { en: prose(`English ${counter}.`), tr: prose(`Türkçe ${counter}.`) };
  await save((profile) => withSummary(profile, words));
});

describe("saving", () => {
  it("remembers from which text each translation was made, and gives that text to the editor", async () => {
    const before = await draft();
    expect(await behind()).toEqual([]);
    const result = await save((profile) => withSummary(profile, { en: prose("New English.") }));
    expect(await behind()).toEqual([SUMMARY]);
    const after = await draft();
    expect(result).toMatchObject({ saved: { translations: after.translations } });
    expect(after.translations[SUMMARY]?.tr?.revision).toBe(before.number);
    expect(after.earlier).toMatchObject([{ key: SUMMARY, content: [before.profile.summary.en] }]);
  });

  it("writes the same text once more when a translation is found still right, and once only", async () => {
    await save((profile) => withSummary(profile, { en: prose("New English.") }));
    const { number, profile } = await draft();
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => save((same) => same, { stillRight, baseRevision: number })),
    );
    for (const outcome of outcomes) expect(outcome).toMatchObject({ saved: { number: number + 1 } });
    expect(await behind()).toEqual([]);
    const row = await newest();
    expect(row).toMatchObject({ number: number + 1, kind: "saved", profile });
    expect(await save((same) => same, { stillRight })).toMatchObject({ saved: { number: number + 1 } });
    expect((await newest()).number).toBe(number + 1);
    const { rows } = await listHistory(scope, historyQuerySchema.parse({}));
    expect(rows[0]).toMatchObject({ changed: { parts: [], sections: [], isStillRight: true } });
    expect(rows[1]).toMatchObject({ changed: { isStillRight: false } });
  });

  it("counts what was translated from an older text as behind, whoever saves first", async () => {
    const before = await draft();
    const english = withSummary(before.profile, { en: prose("New English.") });
    const turkish = withSummary(before.profile, { tr: prose("Yeni Türkçe.") });
    const on = { baseRevision: before.number, kind: "saved" } as const;
    await Promise.all([english, turkish].map((profile) => saveDraft(scope, { profile, ...on })));
    const { profile } = await draft();
    expect(profile.summary).toMatchObject({ en: english.summary.en, tr: turkish.summary.tr });
    expect(await behind()).toEqual([SUMMARY]);
  });

  it("takes up with an earlier revision how its translations stood", async () => {
    await save((profile) => withSummary(profile, { en: prose("New English.") }));
    const { number } = await draft();
    await save((profile) => withSummary(profile, { tr: prose("Yeni Türkçe.") }));
    expect(await behind()).toEqual([]);
    const { number: baseRevision } = await draft();
    await restoreRevision(scope, { number, baseRevision });
    expect(await behind()).toEqual([SUMMARY]);
  });
});

describe("publishing a choice of languages", () => {
  const publishDraft = async (leaveOut: ("en" | "tr")[] = []) =>
    publish(scope, { baseRevision: (await draft()).number, changeNote: {}, leaveOut });

  it("shows the others as they were, from a revision of its own, and leaves the draft what it is", async () => {
    await publishDraft();
    const before = await shown();
    await save((profile) => withSummary(profile, { en: prose("New English."), tr: prose("Yarım") }));
    const written = await draft();
    const result = await publishDraft(["tr"]);
    const row = await newest();
    expect(row).toMatchObject({ kind: "composed", number: written.number + 1 });
    expect(result).toMatchObject({ published: { number: row.number, profile: row.profile } });
    const after = await shown();
    expect(after.revisionId).toBe(row.id);
    expect(after.profile.summary).toEqual({ ...before.profile.summary, en: prose("New English.") });
    expect(await draft()).toMatchObject({ number: written.number, profile: written.profile });
    const [town] = await db.select().from(municipalities).where(eq(municipalities.id, municipalityId));
    expect(town).toMatchObject({ publishedRevisionId: row.id });
    expect(town?.draftRevisionId).not.toBe(row.id);
    const states = translationState(profileSchema.parse(row.profile), row.translations, "tr");
    expect(waiting(states, "behind").map(({ key }) => key)).toEqual([SUMMARY]);
    const [entry] = await db
      .select({ detail: auditLog.detail })
      .from(auditLog)
      .where(and(eq(auditLog.action, "profile.published"), eq(auditLog.subjectId, municipalityId)))
      .orderBy(desc(auditLog.id))
      .limit(1);
    expect(entry?.detail).toMatchObject({ after: row.number, leftOut: ["tr"] });
  });

  it("publishes once, however often it is asked to, and the whole draft as itself afterwards", async () => {
    await publishDraft();
    await save((profile) => withSummary(profile, { en: prose("Newer."), tr: prose("Yarım") }));
    const { number: baseRevision } = await draft();
    const count = async () => db.$count(publications, eq(publications.municipalityId, municipalityId));
    const before = await count();
    const asked = { baseRevision, changeNote: {}, leaveOut: ["tr"] as const };
    const outcomes = await Promise.all([1, 2, 3].map(() => publish(scope, asked)));
    expect(new Set(outcomes.map((o) => "published" in o && o.published.number)).size).toBe(1);
    expect(await count()).toBe(before + 1);
    expect(await publishDraft()).toMatchObject({ published: { number: baseRevision } });
    expect((await shown()).profile.summary.tr).toEqual(prose("Yarım"));
  });

  it("publishes the draft itself where nothing changed in what is left out", async () => {
    await publishDraft();
    await save((profile) => withSummary(profile, { en: prose("Only English.") }));
    const { number } = await draft();
    expect(await publishDraft(["tr"])).toMatchObject({ published: { number } });
    expect((await newest()).kind).toBe("saved");
  });

  it("goes on from the draft: a save on it meets no other person's text", async () => {
    await publishDraft();
    await save((profile) => withSummary(profile, { en: prose("More."), tr: prose("Yarım") }));
    const { number: baseRevision, profile } = await draft();
    await publishDraft(["tr"]);
    const next = withSummary(profile, { tr: prose("Bütün.") });
    const saved = await saveDraft(scope, { profile: next, baseRevision, kind: "saved" });
    expect(saved).toMatchObject({ saved: { number: baseRevision + 2 } });
    expect(saved).not.toHaveProperty("merged");
  });

  it("finds what is missing in the page as it would be put together", async () => {
    await publishDraft();
    await save((profile) => {
      const { figures, ...rest } = withSummary(profile, { tr: prose("Yarım") });
      const summary = { ...rest.summary, en: prose("Without a figure.") };
      return { ...rest, summary, figures: figures.filter(({ id }) => id !== figures[0]?.id) };
    });
    const result = await publishDraft(["tr"]);
    expect(result).toHaveProperty("findings");
    const max = sql<number>`max(${revisions.number})`;
    const [row] = await db
      .select({ max })
      .from(revisions)
      .where(eq(revisions.municipalityId, municipalityId));
    expect(row?.max).toBe((await draft()).number);
  });
});
