import { desc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { draftOf, mailsOf, placeOf } from "@/db/review.fixtures";
import { auditLog } from "@/db/schema/accounts";
import { publications, reviewComments, reviews } from "@/db/schema/editorial";
import { mails } from "@/db/schema/mail";
import { seed } from "@/db/seed";
import { personAt } from "@/features/auth/people.fixtures";
import type { EditorScope } from "@/features/auth/scopes";
import { restoreRevision } from "../history/mutations";
import { saveDraft } from "../mutations";
import { publish } from "../publishing/mutations";
import { commentOnReview } from "./comment-mutations";
import { returnReview, submitDraft, withdrawReview } from "./mutations";
import { getReview, getReviewStanding } from "./queries";
import { writeOn } from "./writing.fixtures";

// The gate needs a browser; here only its rule is asked.
vi.mock("@/features/auth/session/next-auth", () => ({ readSessionId: async () => null }));

await seed();
const konak = await placeOf("konak");
const readDraft = () => draftOf(konak.municipalityId);
const write = async (scope: EditorScope, words: string) => writeOn(scope, await readDraft(), words);
const mailsTo = ({ actor }: typeof ayse) => mailsOf(actor.accountId);
const ayse = await personAt(konak, "ayse", "editor");
const ali = await personAt(konak, "ali", "editor", "country");
const rana = await personAt(konak, "rana", "reviewer");
const remzi = await personAt(konak, "remzi", "reviewer", "network");

let round = 0;
async function submit(note = "") {
  round += 1;
  await write(ayse, `Round ${round}`);
  const { number } = await readDraft();
  const result = await submitDraft(ayse, { baseRevision: number, note });
  if (!("submitted" in result)) throw new Error(JSON.stringify(result));
  return { reviewId: result.submitted, number };
}
const publishNow = async (scope: typeof rana, given = {}) =>
  publish(scope, { baseRevision: (await readDraft()).number, changeNote: {}, ...given });
const nothing = { comments: [], settled: [] };
const saying = (text: string) => ({ comments: [{ field: "responsibility.en", text }], settled: [] });
const stateOf = async (id: string) => (await db.select().from(reviews).where(eq(reviews.id, id)))[0]?.state;

beforeEach(async () => {
  const { open } = await getReviewStanding(rana);
  if (open) await withdrawReview(rana, { reviewId: open.id });
  await db.delete(mails);
});

describe("handing a draft in", () => {
  it("is written down, and told to the nearest reviewers alone", async () => {
    const { reviewId, number } = await submit("The new name.");
    expect(await getReview(rana)).toMatchObject({
      id: reviewId,
      state: "open",
      note: "The new name.",
      isOwn: false,
    });
    expect(await mailsTo(rana)).toEqual(["review-submitted"]);
    expect(await mailsTo(remzi)).toEqual([]);
    const [entry] = await db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(1);
    expect(entry).toMatchObject({ action: "profile.submitted", detail: { after: number } });
  });

  it("is told to others where the reviewer hands it in", async () => {
    await write(rana, "By the reviewer");
    const { number } = await readDraft();
    await submitDraft(rana, { baseRevision: number, note: "" });
    expect(await mailsTo(rana)).toEqual([]);
    expect(await mailsTo(remzi)).toEqual(["review-submitted"]);
  });

  it("is refused twice, on an older draft, and when there is nothing new", async () => {
    const { reviewId, number } = await submit("Once");
    expect(await submitDraft(ali, { baseRevision: number, note: "" })).toEqual({ refused: "inReview" });
    expect(await submitDraft(ayse, { baseRevision: number, note: "Once" })).toEqual({ submitted: reviewId });
    await withdrawReview(ayse, { reviewId });
    expect(await submitDraft(ali, { baseRevision: number - 1, note: "" })).toMatchObject({
      conflict: { number },
    });
    await publishNow(rana);
    expect(await submitDraft(ali, { baseRevision: number, note: "" })).toEqual({
      refused: "nothingToSubmit",
    });
  });

  it("is refused with what publication would be refused with", async () => {
    await write(ayse, "");
    const { number, profile } = await readDraft();
    expect(Object.keys(profile.responsibility)).toContain("tr");
    await saveDraft(ayse, {
      baseRevision: number,
      kind: "saved",
      profile: { ...profile, responsibility: {} },
    });
    const answer = await submitDraft(ayse, { baseRevision: number + 1, note: "" });
    expect(answer).toMatchObject({ findings: [{ check: "hasResponsibility" }] });
  });
});

describe("while it waits", () => {
  it("only who reviews changes the draft", async () => {
    const { reviewId, number } = await submit();
    expect(await write(ayse, "Too late")).toEqual({ refused: "inReview" });
    expect(await restoreRevision(ali, { number: 1, baseRevision: number })).toEqual({
      refused: "restoreInReview",
    });
    expect(await write(rana, "Mended by the reviewer")).toMatchObject({ saved: { number: number + 1 } });
    expect(await stateOf(reviewId)).toBe("open");
    await withdrawReview(ali, { reviewId });
    expect(await write(ayse, "Again")).toMatchObject({ saved: { number: number + 2 } });
  });

  it("saving what is the draft already is no change", async () => {
    await submit();
    expect(await write(ayse, `Round ${round}`)).toHaveProperty("saved");
  });

  it("is commented on, answered and settled, each told to whom it concerns", async () => {
    const { reviewId } = await submit();
    await commentOnReview(rana, { reviewId, ...saying("Whose?") });
    expect(await mailsTo(ayse)).toEqual(["review-commented"]);
    await commentOnReview(ayse, { reviewId, ...saying("Ours") });
    expect(await mailsTo(rana)).toEqual(["review-submitted", "review-answered"]);
    expect(await mailsTo(ayse)).toHaveLength(1);
    await commentOnReview(rana, { reviewId, comments: [], settled: ["responsibility.en"] });
    const rows = await db.select().from(reviewComments).where(eq(reviewComments.reviewId, reviewId));
    expect(rows.map((row) => row.resolverName)).toEqual(["rana", "rana"]);
  });

  it("is answered and settled in one, the answer included", async () => {
    const { reviewId } = await submit();
    await commentOnReview(rana, { reviewId, ...saying("Whose?") });
    await commentOnReview(ayse, { reviewId, ...saying("Ours"), settled: ["responsibility.en"] });
    const rows = await db.select().from(reviewComments).where(eq(reviewComments.reviewId, reviewId));
    expect(rows.map((row) => row.resolverName)).toEqual(["ayse", "ayse"]);
  });
});

describe("the end of a review", () => {
  it("comes with a reason and with comments, beside the fields until it is handed in again", async () => {
    const { reviewId } = await submit();
    const ended = await returnReview(rana, { reviewId, reason: "A source is missing", ...saying("Here") });
    expect(ended).toEqual({ returned: true });
    expect(await mailsTo(ayse)).toEqual(["review-returned"]);
    const [mail] = await db.select().from(mails).where(eq(mails.kind, "review-returned"));
    expect(mail?.text).toContain("A source is missing");
    expect(mail?.text).toContain(`/review?review=${reviewId}`);
    const { open, returned } = await getReviewStanding(ayse);
    expect(open).toBeNull();
    expect(returned).toMatchObject({ reason: "A source is missing", comments: [{ text: "Here" }] });
    expect(await commentOnReview(ayse, { reviewId, ...saying("Done") })).toEqual({ commented: 1 });
    await submit();
    expect((await getReviewStanding(ayse)).returned).toBeNull();
    expect(await commentOnReview(ayse, { reviewId, ...saying("Late") })).toEqual({ refused: "reviewOver" });
  });

  it("is not for editors, except that they take back what waits", async () => {
    const { reviewId } = await submit();
    const refused = await returnReview(ali, { reviewId, reason: "No", ...nothing });
    expect(refused).toEqual({ refused: "mayNotReview" });
    expect(await withdrawReview(ali, { reviewId })).toEqual({ withdrawn: true });
    expect(await withdrawReview(ali, { reviewId })).toEqual({ refused: "reviewOver" });
  });

  it("by withdrawal is told to those who were told that it waits, and to who handed it in, by others", async () => {
    const first = await submit();
    await withdrawReview(ayse, first);
    expect(await mailsTo(ayse)).toEqual([]);
    expect(await mailsTo(rana)).toEqual(["review-submitted", "review-withdrawn"]);
    const second = await submit();
    await withdrawReview(ali, second);
    expect(await mailsTo(ayse)).toEqual(["review-withdrawn"]);
    expect(await mailsTo(rana)).toHaveLength(4);
    expect(await mailsTo(ali)).toEqual([]);
    expect(await mailsTo(remzi)).toEqual([]);
    const [mail] = await db.select().from(mails).where(eq(mails.accountId, ayse.actor.accountId));
    expect(mail?.text).toContain(`/review?review=${second.reviewId}`);
    await withdrawReview(rana, await submit());
    expect(await mailsTo(ayse)).toHaveLength(2);
    expect((await mailsTo(rana)).at(-1)).toBe("review-submitted");
  });

  it("by withdrawal of what the reviewer handed in is told to the others, whoever withdraws it", async () => {
    await write(rana, "By the reviewer, once more");
    const { number } = await readDraft();
    const result = await submitDraft(rana, { baseRevision: number, note: "" });
    await withdrawReview(ayse, { reviewId: "submitted" in result ? result.submitted : "" });
    expect(await mailsTo(remzi)).toEqual(["review-submitted", "review-withdrawn"]);
    expect(await mailsTo(rana)).toEqual(["review-withdrawn"]);
  });

  it("is a publication from anywhere, of what the draft is then", async () => {
    const { reviewId, number } = await submit();
    await write(rana, "With a correction");
    expect(await publish(rana, { baseRevision: number, changeNote: {} })).toHaveProperty("conflict");
    const review = { reviewId, ...saying("One comma") };
    expect(await publishNow(rana, { review })).toMatchObject({ published: { number: number + 1 } });
    expect(await mailsTo(ayse)).toEqual(["review-published"]);
    expect(await getReview(ayse, reviewId)).toMatchObject({
      ...{ state: "published", closerName: "rana", draft: { number: number + 1 } },
      comments: [{ text: "One comma" }],
    });
    expect((await getReview(ayse, reviewId))?.published?.number).toBeLessThan(number);
  });

  it("is set beside what visitors saw before, whichever clock is ahead", async () => {
    const late = Date.now() - 60_000;
    vi.useFakeTimers({ now: late, toFake: ["Date"] });
    await write(rana, "Seen before");
    await publishNow(rana);
    const { number: before } = await readDraft();
    const { reviewId, number } = await submit();
    vi.setSystemTime(late + 1000);
    await publishNow(rana);
    vi.useRealTimers();
    const shown = await getReview(ayse, reviewId);
    expect([shown?.published?.number, shown?.draft.number]).toEqual([before, number]);
  });

  it("does not come with a publication in which nothing would change, and nothing that was said is lost", async () => {
    await publishNow(rana);
    const { reviewId } = await submit();
    // What was written is English: in Turkish visitors read it already.
    const review = { reviewId, ...saying("Kept in the form") };
    expect(await publishNow(rana, { leaveOut: ["en"], review })).toEqual({ refused: "nothingToPublish" });
    expect(await stateOf(reviewId)).toBe("open");
    expect(await publishNow(rana, { review })).toHaveProperty("published");
    // A click that came twice is told the same again.
    expect(await publishNow(rana, { review })).toHaveProperty("published");
  });

  it("is over for who comes after another", async () => {
    const { reviewId } = await submit();
    await returnReview(rana, { reviewId, reason: "No", ...nothing });
    const count = async () => (await db.select().from(publications)).length;
    const before = await count();
    expect(await publishNow(remzi, { review: { reviewId, ...nothing } })).toEqual({ refused: "reviewOver" });
    expect(await count()).toBe(before);
  });
});
