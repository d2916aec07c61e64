import { expect, it, vi } from "vitest";
import { draftOf, makePerson, placeOf } from "@/db/review.fixtures";
import { seed } from "@/db/seed";
import { grantFor } from "@/features/auth/people.fixtures";
import { startSession } from "@/features/auth/session/session.fixtures";
import { commentAction, submitAction } from "./actions";

// The browser: what its cookies say. Everything behind it is real.
const browser = vi.hoisted(() => ({ sessionId: null as string | null }));
vi.mock("@/features/auth/session/next-auth", () => ({ readSessionId: async () => browser.sessionId }));
vi.mock("next/navigation", () => ({
  notFound: () => {
    throw new Error("not found");
  },
  redirect: () => {},
}));
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ "next-action": "x" }),
  cookies: async () => ({ get: () => undefined, set: () => {}, delete: () => {} }),
}));

await seed();
const konak = await placeOf("konak");
const { municipalityId } = konak;

it("nobody fills others' mailboxes by handing in, taking back and remarking without end", async () => {
  await makePerson("rana", grantFor("reviewer", konak));
  const ayse = await makePerson("ayse", grantFor("editor", konak));
  browser.sessionId = await startSession(
    { id: ayse, name: "ayse" },
    { address: "203.0.113.7", userAgent: "" },
  );
  const { number } = await draftOf(municipalityId);
  const answers: unknown[] = [];
  for (let time = 0; time < 61; time++) {
    // Nothing to hand in counts as well: it is asked about all the same.
    answers.push(await submitAction({ municipalityId, baseRevision: number, note: `${time}` }));
  }
  expect(answers.slice(0, 60)).not.toContainEqual({ ok: false, formError: "tooOften" });
  expect(answers[60]).toEqual({ ok: false, formError: "tooOften" });
  const form = new FormData();
  const fields = { municipalityId, reviewId: crypto.randomUUID(), "comment.region.en": "Whose?" };
  for (const [name, value] of Object.entries({ ...fields, country: "turkiye", slug: "konak" }))
    form.set(name, value);
  const nothing = { form: "review", values: {}, fieldErrors: {}, isDone: false };
  expect(await commentAction(nothing, form)).toMatchObject({
    formError: "tooOften",
    values: { "comment.region.en": "Whose?" },
  });
});
