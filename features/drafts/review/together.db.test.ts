import { eq } from "drizzle-orm";
import { beforeEach, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { draftOf, placeOf } from "@/db/review.fixtures";
import { publications, reviews } from "@/db/schema/editorial";
import { seed } from "@/db/seed";
import { personAt } from "@/features/auth/people.fixtures";
import type { EditorScope } from "@/features/auth/scopes";
import { publish } from "../publishing/mutations";
import { returnReview, submitDraft, withdrawReview } from "./mutations";
import { getReviewStanding } from "./queries";
import { writeOn } from "./writing.fixtures";

// The gate needs a browser; here only its rule is asked.
vi.mock("@/features/auth/session/next-auth", () => ({ readSessionId: async () => null }));

await seed();
const konak = await placeOf("konak");
const readDraft = () => draftOf(konak.municipalityId);
const write = async (scope: EditorScope, words: string) => writeOn(scope, await readDraft(), words);
const ayse = await personAt(konak, "ayse", "editor");
const ali = await personAt(konak, "ali", "editor");
const rana = await personAt(konak, "rana", "reviewer");
const remzi = await personAt(konak, "remzi", "reviewer");
const nothing = { comments: [], settled: [] };

let round = 0;
const newDraft = async () => {
  round += 1;
  await write(ayse, `Round ${round}`);
  return (await readDraft()).number;
};
async function submitted() {
  const baseRevision = await newDraft();
  const result = await submitDraft(ayse, { baseRevision, note: "" });
  return { baseRevision, reviewId: "submitted" in result ? result.submitted : "" };
}
const count = async (table: typeof reviews | typeof publications) => (await db.select().from(table)).length;

beforeEach(async () => {
  const { open } = await getReviewStanding(rana);
  if (open) await withdrawReview(rana, { reviewId: open.id });
});

// Several times each: which of the two comes first is not for the test to say.
const times = [1, 2, 3, 4];

it.each(times)("two who hand in at once make one review (%i)", async () => {
  const baseRevision = await newDraft();
  const before = await count(reviews);
  const both = [ayse, ali].map((scope) => submitDraft(scope, { baseRevision, note: scope.actor.name }));
  const results = await Promise.all(both);
  expect(await count(reviews)).toBe(before + 1);
  expect(results.filter((result) => "submitted" in result)).toHaveLength(1);
  expect(results).toContainEqual({ refused: "inReview" });
});

it.each(times)("of two reviewers at once one publishes or the other returns (%i)", async () => {
  const { baseRevision, reviewId } = await submitted();
  const before = await count(publications);
  const [published, returned] = await Promise.all([
    publish(rana, { baseRevision, changeNote: {}, review: { reviewId, ...nothing } }),
    returnReview(remzi, { reviewId, reason: "No", ...nothing }),
  ]);
  const isPublished = "published" in published;
  expect("returned" in returned).toBe(!isPublished);
  expect(await count(publications)).toBe(before + (isPublished ? 1 : 0));
  const [row] = await db.select().from(reviews).where(eq(reviews.id, reviewId));
  expect(row?.state).toBe(isPublished ? "published" : "returned");
});

it.each(times)("a draft is withdrawn or published from its review, never both (%i)", async () => {
  const { baseRevision, reviewId } = await submitted();
  const [published, withdrawn] = await Promise.all([
    publish(rana, { baseRevision, changeNote: {}, review: { reviewId, ...nothing } }),
    withdrawReview(ayse, { reviewId }),
  ]);
  expect("published" in published).toBe(!("withdrawn" in withdrawn));
});

it.each(times)("what is saved at the moment of handing in is in the review, or refused (%i)", async () => {
  const baseRevision = await newDraft();
  const [saved, handedIn] = await Promise.all([
    write(ali, `Saved in round ${round}`),
    submitDraft(ayse, { baseRevision, note: "" }),
  ]);
  const { profile } = await readDraft();
  if ("submitted" in handedIn) {
    expect(saved).toEqual({ refused: "inReview" });
    expect(profile.responsibility.en).toBe(`Round ${round}`);
  } else {
    expect(handedIn).toHaveProperty("conflict");
    expect(profile.responsibility.en).toBe(`Saved in round ${round}`);
  }
});
