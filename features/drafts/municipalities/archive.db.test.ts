import { desc, eq } from "drizzle-orm";
import { describe, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { idOf, lastDeed, makeNetwork, shown } from "@/db/network.fixtures";
import { draftOf } from "@/db/review.fixtures";
import { publications, reviews } from "@/db/schema/editorial";
import { addressHistory, publishedFigures } from "@/db/schema/profiles";
import { findElsewhere } from "@/features/profiles/addresses/queries";
import { profileSchema } from "@/features/profiles/schema";
import { restoreRevision } from "../history/mutations";
import { saveDraft } from "../mutations";
import { publish } from "../publishing/mutations";
import { commentOnReview } from "../review/comment-mutations";
import { submitDraft } from "../review/mutations";
import { confirmFigure } from "../tasks/confirm-mutations";
import { keepNumber } from "../tasks/keep-mutations";
import { archive, unarchive } from "./archive-mutations";
import { actingAs } from "./municipalities.fixtures";
import { changeAddress } from "./mutations";

// The gate needs a browser; here only its rule is asked. A cached read is looked up anew each time.
vi.mock("@/features/auth/session/next-auth", () => ({ readSessionId: async () => null }));
const tags = vi.hoisted(() => new Set<string>());
vi.mock("next/cache", () => ({
  cacheLife: () => {},
  cacheTag: (...given: string[]) => {
    for (const tag of given) tags.add(tag);
  },
}));

const network = await makeNetwork();
const { konak } = network;
const { manager, editor, add } = actingAs(network);
const figures = () => db.select().from(publishedFigures).where(eq(publishedFigures.municipalityId, konak));

describe("archiving", () => {
  const note = { en: "It left in 2026.", tr: "2026'da ayrıldı." };

  it("takes it from everything that visitors read, says what became of it, and ends its review", async () => {
    await db.insert(addressHistory).values({ countryCode: "tr", slug: "old-konak", municipalityId: konak });
    const [before, counted] = [await shown(konak), await figures()];
    const revisionId = before[0]?.revisionId ?? "";
    await db.insert(reviews).values({ municipalityId: konak, revisionId, note: "", submitterName: "B" });
    expect(await archive(manager(), note)).toMatchObject({ placed: { slug: "konak" } });
    expect([await shown(konak), await figures()]).toEqual([[], []]);
    expect(await findElsewhere("turkiye", "konak")).toEqual({
      ...{ kind: "archived", name: "Konak", note, version: 1 },
      country: {
        slug: "turkiye",
        names: expect.objectContaining({ en: "Türkiye", tr: "Türkiye" }),
        hasPage: true,
      },
      archivedOn: new Date().toISOString().slice(0, 10),
    });
    expect(tags).toContain("gone");
    expect(await findElsewhere("turkiye", "old-konak")).toEqual({ kind: "moved", path: "/turkiye/konak" });
    expect(await db.select({ state: reviews.state }).from(reviews)).toEqual([{ state: "withdrawn" }]);
    expect(await archive(manager(), note)).toEqual({ refused: "archivedAlready" });
    expect(await lastDeed(konak)).toMatchObject({ action: "municipality.archived" });
    // Nobody publishes it past the archive.
    expect(await publish(editor(), { baseRevision: 1, changeNote: {} })).toEqual({ refused: "archived" });
    // What it had is still its own.
    expect(await add({ name: "Konak" })).toEqual({ refused: "addressTaken", holder: "Konak" });
    expect(await unarchive(manager())).toMatchObject({ placed: { slug: "konak" } });
    expect(await unarchive(manager())).toEqual({ refused: "archivedNot" });
    expect([await shown(konak), await figures()]).toEqual([before, counted]);
    expect(await db.select().from(publications).where(eq(publications.municipalityId, konak))).toHaveLength(
      1,
    );
  });

  it("lets nobody write about it who had come in before", async () => {
    const { number, profile } = await draftOf(konak);
    const changed = profileSchema.parse({ ...profile, region: { en: "Too late" } });
    const scope = editor();
    await saveDraft(scope, { profile: changed, baseRevision: number, kind: "saved" });
    const handedIn = await submitDraft(scope, { baseRevision: number + 1, note: "" });
    const reviewId = "submitted" in handedIn ? handedIn.submitted : "";
    await archive(manager(), note);
    const [archived] = await db.select().from(reviews).where(eq(reviews.id, reviewId));
    expect(archived?.closedRevisionId).toBe(archived?.revisionId);
    const deeds = [
      saveDraft(scope, {
        profile: profileSchema.parse(profile),
        baseRevision: number + 1,
        kind: "autosaved",
      }),
      restoreRevision(scope, { number: 1, baseRevision: number + 1 }),
      commentOnReview(scope, { reviewId, comments: [{ field: "region.en", text: "?" }], settled: [] }),
      confirmFigure(scope, { figureId: "population", observationHash: "" }),
    ];
    for (const deed of await Promise.all(deeds)) expect(deed).toEqual({ refused: "archived" });
    expect(await keepNumber(scope, { figureId: "population", text: "1" })).toBe(false);
    expect((await draftOf(konak)).number).toBe(number + 1);
    await unarchive(manager());
    await restoreRevision(scope, { number, baseRevision: number + 1 });
  });

  it("and publishing at once end with the archive holding", async () => {
    const [page] = await shown(konak);
    if (!page) throw new Error("Konak is not published");
    const profile = { ...page.profile, names: { ...page.profile.names, short: "Konak at last" } };
    const { number } = await draftOf(konak);
    await saveDraft(editor(), { profile, baseRevision: number, kind: "saved" });
    const publishing = () => publish(editor(), { baseRevision: number + 1, changeNote: {} });
    await Promise.all([publishing(), archive(manager(), note), publishing()]);
    expect(await shown(konak)).toEqual([]);
    await unarchive(manager());
    const [newest] = await db
      .select({ revisionId: publications.revisionId })
      .from(publications)
      .where(eq(publications.municipalityId, konak))
      .orderBy(desc(publications.number))
      .limit(1);
    expect(await shown(konak)).toMatchObject([{ revisionId: newest?.revisionId }]);
  });

  it("of what visitors never saw leaves its address unknown to them", async () => {
    await add();
    const id = await idOf("karsiyaka");
    await archive(manager(id), note);
    expect(await findElsewhere("turkiye", "karsiyaka")).toBeNull();
    await changeAddress(manager(id), { address: "karsiyaka-izmir" });
    expect(await findElsewhere("turkiye", "karsiyaka")).toBeNull();
    expect(await unarchive(manager(id))).toMatchObject({ placed: { slug: "karsiyaka-izmir" } });
    expect(await shown(id)).toEqual([]);
  });
});
