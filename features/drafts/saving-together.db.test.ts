import { and, eq } from "drizzle-orm";
import { describe, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { draftOf, placeOf } from "@/db/review.fixtures";
import { revisions } from "@/db/schema/profiles";
import { seed } from "@/db/seed";
import { personAt } from "@/features/auth/people.fixtures";
import type { EditorScope } from "@/features/auth/scopes";
import type { Profile } from "@/features/profiles/schema";
import { saveDraft } from "./mutations";

// The gate needs a browser; here only its rule is asked.
vi.mock("@/features/auth/session/next-auth", () => ({ readSessionId: async () => null }));

await seed();
const konak = await placeOf("konak");
const { municipalityId } = konak;
const readDraft = () => draftOf(municipalityId);

type Written = Awaited<ReturnType<typeof readDraft>>;
const saveOn = (scope: EditorScope, { number, profile }: Written, change: (profile: Profile) => Profile) =>
  saveDraft(scope, { profile: change(profile), baseRevision: number, kind: "saved" });

const editor = (name: string) => personAt(konak, name, "editor", "network");
const [ayse, deniz, ece] = await Promise.all([editor("ayse"), editor("deniz"), editor("ece")]);

const withTitle = (index: number, text: string) => (profile: Profile) => ({
  ...profile,
  milestones: profile.milestones.map((m, i) => (i === index ? { ...m, title: { ...m.title, en: text } } : m)),
});

describe("saving on a draft that is no longer the newest", () => {
  it("keeps what each has written, and says who wrote the rest", async () => {
    const base = await readDraft();
    await saveOn(ayse, base, (p) => ({ ...p, region: { ...p.region, en: "By Ayşe" } }));
    await saveOn(deniz, base, (p) => ({ ...p, responsibility: { en: "By Deniz" } }));
    const outcome = await saveOn(ece, base, withTitle(0, "By Ece"));
    const draft = await readDraft();
    expect(draft.profile.region.en).toBe("By Ayşe");
    expect(draft.profile.responsibility.en).toBe("By Deniz");
    expect(draft.profile.milestones[0]?.title.en).toBe("By Ece");
    expect(draft.number).toBe(base.number + 3);
    expect(outcome).toMatchObject({
      saved: { number: draft.number },
      merged: { profile: draft.profile, names: ["ayse", "deniz"], isOwn: false },
    });
  });

  it("lets all of many through who save at once in different places", async () => {
    const base = await readDraft();
    const places = base.profile.milestones.length;
    const outcomes = await Promise.all(
      Array.from({ length: places * 2 }, (_, i) =>
        saveOn(ayse, base, (p) =>
          i < places
            ? withTitle(i, `At once ${i}`)(p)
            : { ...p, contacts: { ...p.contacts, phone: "0232 1" } },
        ),
      ),
    );
    expect(outcomes.filter((outcome) => "conflict" in outcome)).toEqual([]);
    const { profile } = await readDraft();
    expect(profile.milestones.map(({ title }) => title.en)).toEqual(
      Array.from({ length: places }, (_, i) => `At once ${i}`),
    );
    expect(profile.contacts.phone).toBe("0232 1");
  });

  it("writes nothing when an answer was lost and the save is repeated", async () => {
    const base = await readDraft();
    await saveOn(ayse, base, (p) => ({ ...p, region: { en: "Before" } }));
    const change = (p: Profile) => ({ ...p, responsibility: { en: "Twice" } });
    const first = await saveOn(deniz, base, change);
    const second = await saveOn(deniz, base, change);
    expect(second).toMatchObject(first);
    expect((await readDraft()).number).toBe(base.number + 2);
  });

  it("writes nothing where both changed the same value, and returns the newer draft", async () => {
    const base = await readDraft();
    const withValue = (value: number) => (p: Profile) => ({
      ...p,
      figures: p.figures.map((f, i) =>
        i === 0 ? { ...f, observations: f.observations.map((o, j) => (j === 0 ? { ...o, value } : o)) } : f,
      ),
    });
    await saveOn(ayse, base, withValue(1));
    const outcome = await saveOn(deniz, base, (p) => ({ ...withValue(2)(p), region: { en: "Lost?" } }));
    const draft = await readDraft();
    expect(outcome).toEqual({ conflict: expect.objectContaining({ ...draft, authorName: "ayse" }) });
    expect(draft.profile.region.en).not.toBe("Lost?");
  });

  it("leaves to the person what together is more than a profile can hold", async () => {
    const { profile } = await readDraft();
    const [first] = profile.sections;
    if (!first) throw new Error("Konak has sections");
    const many = Array.from({ length: 39 }, (_, i) => ({ ...first, id: `s${i}` }));
    await saveOn(ayse, await readDraft(), (p) => ({ ...p, sections: many }));
    const base = await readDraft();
    const adding = (id: string) => (p: Profile) => ({ ...p, sections: [...p.sections, { ...first, id }] });
    await saveOn(ayse, base, adding("a"));
    expect(await saveOn(deniz, base, adding("b"))).toHaveProperty("conflict");
  });

  it("leaves to the person what was written on a revision that nobody can read any more", async () => {
    const draft = await readDraft();
    const broken = { municipalityId, number: 900, kind: "saved", authorName: "", profile: {} } as never;
    await db.insert(revisions).values(broken);
    const outcome = await saveOn(deniz, { ...draft, number: 900 }, (p) => ({ ...p, status: "x" }));
    expect(outcome).toHaveProperty("conflict");
    const found = and(eq(revisions.municipalityId, municipalityId), eq(revisions.number, 901));
    expect(await db.select({ id: revisions.id }).from(revisions).where(found)).toEqual([]);
  });
});
