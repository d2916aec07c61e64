import { eq } from "drizzle-orm";
import { describe, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { draftOf, placeOf } from "@/db/review.fixtures";
import { auditLog } from "@/db/schema/accounts";
import { publications } from "@/db/schema/editorial";
import { publishedProfiles } from "@/db/schema/profiles";
import { seed } from "@/db/seed";
import { personAt } from "@/features/auth/people.fixtures";
import { type Profile, profileSchema } from "@/features/profiles/schema";
import { saveDraft } from "./mutations";
import { publish } from "./publishing/mutations";

// The gate needs a browser; here only its rule is asked.
vi.mock("@/features/auth/session/next-auth", () => ({ readSessionId: async () => null }));

await seed();
const konak = await placeOf("konak");
const scope = await personAt(konak, "ayse", "editor", "network");
const readDraft = () => draftOf(konak.municipalityId);

/** Saves the draft with a change, as the action does: through the schema. */
async function save(change: (profile: Profile) => void) {
  const { number, profile } = await readDraft();
  change(profile);
  return saveDraft(scope, {
    profile: profileSchema.parse(profile),
    baseRevision: number,
    kind: "saved",
  });
}

describe("saveDraft", () => {
  it("stores what people paste without what no database can hold", async () => {
    await save((profile) => {
      profile.names.short = "Ko\u0000nak";
      profile.names.english = "Konak \ud83d";
      profile.responsibility = { en: "\udc00Who\u0000", tr: "Kim" };
      profile.summary.en = {
        type: "doc",
        content: [{ type: "paragraph", content: [{ type: "text", text: "a\u0000b\ud800" }] }],
      };
    });
    const { profile } = await readDraft();
    expect(profile.names).toMatchObject({ short: "Konak", english: "Konak " });
    expect(profile.responsibility.en).toBe("Who");
    expect(profile.summary.en?.content).toEqual([
      { type: "paragraph", content: [{ type: "text", text: "ab" }] },
    ]);
  });

  it("lets one of many who save at once through, and shows the others what it saved", async () => {
    const { number, profile } = await readDraft();
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        saveDraft(scope, {
          profile: { ...profile, responsibility: { en: `Version ${i}` } },
          baseRevision: number,
          kind: "saved",
        }),
      ),
    );
    const draft = await readDraft();
    expect(draft.number).toBe(number + 1);
    expect(outcomes.filter((outcome) => "saved" in outcome)).toHaveLength(1);
    for (const outcome of outcomes) {
      if ("conflict" in outcome) expect(outcome.conflict.profile).toEqual(draft.profile);
    }
  });
});

describe("publish", () => {
  it("names a status that the network does not have, and publishes nothing", async () => {
    await save((profile) => {
      profile.status = "king";
    });
    const { number } = await readDraft();
    expect(await publish(scope, { baseRevision: number, changeNote: {} })).toEqual({
      findings: [{ check: "hasStatus", field: "status" }],
    });
    const [row] = await db.select().from(publishedProfiles).where(eq(publishedProfiles.slug, "konak"));
    expect(row?.status).not.toBe("king");
  });

  it("does not publish a place whose latitude and longitude were exchanged", async () => {
    const { profile } = await readDraft();
    const { coordinates } = profile;
    if (!coordinates) throw new Error("Konak has a position");
    const { latitude, longitude } = coordinates;
    await save((draft) => {
      draft.status = "partner_city";
      draft.coordinates = { latitude: longitude, longitude: latitude };
    });
    const { number } = await readDraft();
    expect(await publish(scope, { baseRevision: number, changeNote: {} })).toEqual({
      findings: [{ check: "placeLiesInCountry", field: "coordinates.latitude" }],
    });
    await save((draft) => {
      draft.coordinates = coordinates;
    });
  });

  it("publishes a revision once, however often it is asked to", async () => {
    await save((profile) => {
      profile.status = "partner_city";
      profile.names.short = "Konak";
      profile.responsibility = { en: "The press office", tr: "Basın bürosu" };
    });
    const { number } = await readDraft();
    const notes = ["First", "Second", "Third"];
    const outcomes = await Promise.all(
      notes.map((en) => publish(scope, { baseRevision: number, changeNote: { en } })),
    );
    const [row] = await db.select().from(publishedProfiles).where(eq(publishedProfiles.slug, "konak"));
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ published: { number, at: row?.publishedAt, slug: "konak" } });
    const later = await publish(scope, { baseRevision: number, changeNote: { en: "Later" } });
    expect(later).toMatchObject({ published: { at: row?.publishedAt } });
    const [after] = await db.select().from(publishedProfiles).where(eq(publishedProfiles.slug, "konak"));
    expect(after).toEqual(row);
    const seen = await db
      .select({ number: publications.number, note: publications.changeNote, by: publications.publisherName })
      .from(publications)
      .where(eq(publications.municipalityId, scope.municipalityId))
      .orderBy(publications.number);
    expect(seen.at(-1)).toEqual({ number: 2, note: row?.changeNote, by: "ayse" });
    const audited = await db.select().from(auditLog).where(eq(auditLog.action, "profile.published"));
    expect(audited.filter(({ detail }) => detail.after === number).map(({ detail }) => detail)).toEqual([
      { before: 1, after: number },
    ]);
  });
});
