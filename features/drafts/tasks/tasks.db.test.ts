import { and, eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { rebuildTasks } from "@/db/draft-tasks";
import { draftOf, placeOf } from "@/db/review.fixtures";
import { auditLog } from "@/db/schema/accounts";
import { draftSummaries, draftTasks, figureConfirmations } from "@/db/schema/editorial";
import { indicators } from "@/db/schema/network";
import { municipalities, revisions } from "@/db/schema/profiles";
import { seed } from "@/db/seed";
import { personAt } from "@/features/auth/people.fixtures";
import { observationHash } from "@/features/figures/observation-hash";
import { primaryObservation } from "@/features/figures/observations";
import { type Profile, profileSchema } from "@/features/profiles/schema";
import { saveDraft } from "../mutations";
import { confirmFigure, takeBackConfirmation } from "./confirm-mutations";
import { getPlaceTasks } from "./queries";
import { rebuildOutdatedTasks } from "./rebuild-mutations";

// The gate needs a browser; here only its rule is asked.
vi.mock("@/features/auth/session/next-auth", () => ({ readSessionId: async () => null }));

await seed();
const konak = await placeOf("konak");
const { municipalityId } = konak;
const scope = await personAt(konak, "ayse", "editor", "network");
const colleague = await personAt(konak, "deniz", "editor", "network");
const readDraft = () => draftOf(municipalityId);

async function change(by: (profile: Profile) => void): Promise<void> {
  const { number, profile } = await readDraft();
  by(profile);
  const saving = await saveDraft(scope, {
    profile: profileSchema.parse(profile),
    baseRevision: number,
    kind: "saved",
  });
  expect(saving).toHaveProperty("saved");
}

const population = (profile: Profile) => {
  const figure = profile.figures.find(({ id }) => id === "population");
  if (!figure) throw new Error("Konak has no population");
  return figure;
};

async function seen() {
  const { profile } = await readDraft();
  const shown = primaryObservation(population(profile), profile.sources);
  if (!shown) throw new Error("Nobody knows the population");
  return { figureId: "population", observationHash: observationHash(population(profile), shown) };
}

const tasksOf = (kind: "undated" | "outdated" | "untranslated") =>
  db
    .select({ field: draftTasks.field, figure: sql<string>`detail ->> 'figure'`, dueAt: draftTasks.dueAt })
    .from(draftTasks)
    .where(and(eq(draftTasks.municipalityId, municipalityId), eq(draftTasks.kind, kind)));
const isTask = async (kind: "undated" | "outdated") =>
  (await tasksOf(kind)).some(({ figure }) => figure === "population");
const confirmations = () =>
  db.select().from(figureConfirmations).where(eq(figureConfirmations.municipalityId, municipalityId));
const deeds = (action: string) => db.select().from(auditLog).where(eq(auditLog.action, action));

beforeEach(async () => {
  await db.delete(figureConfirmations);
  await change((profile) => {
    for (const observation of population(profile).observations) observation.date = { kind: "undated" };
    profile.responsibility = { en: `${Math.random()}`, tr: "Belediye" };
  });
});

describe("the tasks of a draft", () => {
  it("are there for each municipality of a new site", async () => {
    const [places, summaries] = await Promise.all([
      db.select().from(municipalities),
      db.select().from(draftSummaries),
    ]);
    expect(summaries).toHaveLength(places.length);
    expect(summaries.every(({ isReadable }) => isReadable)).toBe(true);
    expect(await isTask("undated")).toBe(true);
  });

  it("follow each save", async () => {
    await change((profile) => {
      for (const observation of population(profile).observations)
        observation.date = { kind: "year", value: "2019" };
      profile.responsibility = { en: "The town" };
    });
    expect(await isTask("undated")).toBe(false);
    const [outdated] = (await tasksOf("outdated")).filter(({ figure }) => figure === "population");
    expect(outdated?.dueAt?.toISOString()).toBe("2021-12-31T00:00:00.000Z");
    expect(await tasksOf("untranslated")).toEqual([{ field: "responsibility", figure: null, dueAt: null }]);
    const data = await getPlaceTasks(scope);
    expect(data?.tasks.map(({ kind }) => kind)).toContain("outdated");
    expect(data?.draft).toMatchObject({ isOwn: true, by: "ayse" });
    expect(data?.published).toMatchObject({ version: 1, number: 1, isOwn: false });
  });

  it("are made anew in portions where they were made by other rules, and then no more", async () => {
    while ((await rebuildOutdatedTasks(10)) > 0);
    expect(await rebuildOutdatedTasks(10)).toBe(0);
    await db.update(indicators).set({ reviewMonths: 12 }).where(eq(indicators.key, "population"));
    const count = await db.$count(municipalities);
    expect(await rebuildOutdatedTasks(1)).toBe(1);
    expect(await rebuildOutdatedTasks(count)).toBe(count - 1);
    expect(await rebuildOutdatedTasks(count)).toBe(0);
    await db.update(indicators).set({ reviewMonths: 24 }).where(eq(indicators.key, "population"));
  });

  it("are none of a draft that cannot be read", async () => {
    await db
      .transaction(async (tx) => {
        const broken = sql<Profile>`'{"names": {"short": "Broken"}}'::jsonb`;
        const [row] = await tx
          .insert(revisions)
          .values({ municipalityId, number: 9000, kind: "saved", profile: broken, authorName: "A" })
          .returning({ id: revisions.id });
        await tx
          .update(municipalities)
          .set({ draftRevisionId: row?.id })
          .where(eq(municipalities.id, municipalityId));
        await rebuildTasks(tx, municipalityId);
        const mine = eq(draftSummaries.municipalityId, municipalityId);
        expect(await tx.select().from(draftSummaries).where(mine)).toMatchObject([
          { isReadable: false, name: "Broken" },
        ]);
        expect(await tx.$count(draftTasks, eq(draftTasks.municipalityId, municipalityId))).toBe(0);
        throw new Error("taken back");
      })
      .catch((error: Error) => expect(error.message).toBe("taken back"));
  });
});

describe("confirming a figure", () => {
  it("counts as its date, makes no revision, and is recorded", async () => {
    const before = await readDraft();
    const recorded = (await deeds("profile.figure-confirmed")).length;
    expect(await confirmFigure(scope, await seen())).toEqual({
      done: { countrySlug: "turkiye", slug: "konak" },
    });
    expect((await readDraft()).number).toBe(before.number);
    const [due] = (await tasksOf("outdated")).filter(({ figure }) => figure === "population");
    expect(due?.dueAt?.getUTCFullYear()).toBe(new Date().getUTCFullYear() + 2);
    const deed = (await deeds("profile.figure-confirmed")).at(-1);
    expect(deed).toMatchObject({ accountId: scope.actor.accountId, detail: { figure: "population" } });
    expect(await deeds("profile.figure-confirmed")).toHaveLength(recorded + 1);
  });

  it("holds for the value that was seen alone", async () => {
    const before = await seen();
    await change((profile) => {
      for (const observation of population(profile).observations) observation.value = 1;
    });
    expect(await confirmFigure(scope, before)).toEqual({ refused: "confirmationChanged" });
    await confirmFigure(scope, await seen());
    await change((profile) => {
      for (const observation of population(profile).observations) observation.value = 2;
    });
    expect(await isTask("outdated")).toBe(false);
    expect(await confirmFigure(scope, { ...before, figureId: "nothing" })).toBeNull();
  });

  it("is one confirmation of each person, however often and at once they click", async () => {
    const figure = await seen();
    const clicks = [scope, colleague, scope, colleague, scope, scope, colleague, scope];
    const answers = await Promise.all(clicks.map((one) => confirmFigure(one, figure)));
    expect(answers.every((answer) => answer && "done" in answer)).toBe(true);
    expect(await confirmations()).toHaveLength(2);
  });

  it("is taken back by the same person right after, and by nobody else", async () => {
    const figure = await seen();
    await confirmFigure(scope, figure);
    expect(await takeBackConfirmation(colleague, figure)).toEqual({ refused: "confirmationChanged" });
    expect(await confirmations()).toHaveLength(1);
    const answers = await Promise.all([
      takeBackConfirmation(scope, figure),
      takeBackConfirmation(scope, figure),
    ]);
    expect(answers.filter((answer) => answer && "done" in answer)).toHaveLength(1);
    expect(await confirmations()).toHaveLength(0);
    expect(await isTask("outdated")).toBe(false);
    await confirmFigure(scope, figure);
    const old = sql<Date>`now() - interval '61 minutes'`;
    await db.update(figureConfirmations).set({ confirmedAt: old });
    expect(await takeBackConfirmation(scope, figure)).toEqual({ refused: "confirmationChanged" });
    expect(await confirmations()).toHaveLength(1);
  });

  it("loses nothing of what is saved at the same moment", async () => {
    const { number, profile } = await readDraft();
    const figure = await seen();
    const [saving, confirming] = await Promise.all([
      saveDraft(scope, {
        profile: { ...profile, responsibility: { en: "At once", tr: "Aynı anda" } },
        ...{ baseRevision: number, kind: "saved" },
      }),
      confirmFigure(colleague, figure),
    ]);
    expect(saving).toHaveProperty("saved");
    expect(confirming).toHaveProperty("done");
    expect((await readDraft()).profile.responsibility.en).toBe("At once");
    expect(await isTask("outdated")).toBe(true);
  });
});
