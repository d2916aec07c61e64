import { desc, eq } from "drizzle-orm";
import { describe, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { idOf, lastDeed, makeNetwork, shown } from "@/db/network.fixtures";
import { draftOf, makePerson } from "@/db/review.fixtures";
import { publications, reviews } from "@/db/schema/editorial";
import { mails } from "@/db/schema/mail";
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
const changedDraft = async (words: string) => {
  const { number, profile } = await draftOf(konak);
  const parsed = profileSchema.parse(profile);
  return { profile: { ...parsed, region: { en: words } }, baseRevision: number, kind: "saved" } as const;
};
const figures = () => db.select().from(publishedFigures).where(eq(publishedFigures.municipalityId, konak));

describe("archiving", () => {
  const note = { en: "It left in 2026.", tr: "2026'da ayrıldı." };

  it("takes it from everything that visitors read, and says what became of it", async () => {
    await db.insert(addressHistory).values({ countryCode: "tr", slug: "old-konak", municipalityId: konak });
    const [before, counted] = [await shown(konak), await figures()];
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

  it("ends the review of its draft, and tells in their languages who handed it in and who was to review it", async () => {
    const grant = (role: "editor" | "reviewer") => ({ role, scope: "municipality" as const });
    const at = { municipalityId: konak };
    const ids = {
      ayse: await makePerson("ayse", { ...grant("editor"), ...at }),
      rana: await makePerson("rana", { ...grant("reviewer"), ...at }, "tr"),
    };
    const revisionId = (await draftOf(konak)).id;
    const submitter = { submitterId: ids.ayse, submitterName: "Ayşe" };
    await db.insert(reviews).values({ municipalityId: konak, revisionId, note: "", ...submitter });
    await saveDraft(editor(), await changedDraft("Mended"));
    await archive(manager(), note);
    const [review] = await db.select().from(reviews);
    const { id: closedRevisionId } = await draftOf(konak);
    expect(closedRevisionId).not.toBe(revisionId);
    expect(review).toMatchObject({ state: "withdrawn", closedRevisionId, closerName: "Ayşe" });
    expect(review?.closerId).toBe(network.accountId);
    expect(await db.select({ to: mails.accountId, subject: mails.subject }).from(mails)).toEqual(
      expect.arrayContaining([
        { to: ids.ayse, subject: expect.stringMatching(/^Archived while in review: Konak/) },
        { to: ids.rana, subject: expect.stringMatching(/^İncelemedeyken arşivlendi: Konak/) },
      ]),
    );
    expect(await db.select().from(mails)).toHaveLength(2);
    await unarchive(manager());
  });

  it.each([1, 2, 3, 4])(
    "and saving at once end with nothing written after the archive (%i)",
    async (round) => {
      const input = await changedDraft(`Round ${round}`);
      const [saved] = await Promise.all([saveDraft(editor(), input), archive(manager(), note)]);
      const after = await draftOf(konak);
      const isSaved = "saved" in saved;
      if (!isSaved) expect(saved).toEqual({ refused: "archived" });
      expect(after.number).toBe(input.baseRevision + (isSaved ? 1 : 0));
      const late = { ...(await changedDraft("Too late")), baseRevision: after.number };
      expect(await saveDraft(editor(), late)).toEqual({ refused: "archived" });
      expect(await restoreRevision(editor(), { number: 1, baseRevision: after.number })).toEqual({
        refused: "archived",
      });
      expect((await draftOf(konak)).number).toBe(after.number);
      await unarchive(manager());
    },
  );

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
