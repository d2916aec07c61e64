import { expect } from "vitest";
import type { Locale } from "@/lib/i18n/locales";
import { restoreRevision } from "../history/mutations";
import { publish } from "../publishing/mutations";
import { returnReview, submitDraft, withdrawReview } from "../review/mutations";
import { composeLanguages } from "../translation/compose";
import { same } from "../versions/same";
import { isReviewer, type Model, type Real, revisionOf, type Who, windowOf } from "./world.fixtures";

type Step<T = object> = (model: Model, real: Real, given: T & { who: Who }) => Promise<void>;

const nothing = { comments: [], settled: [] };
const notOpen = "00000000-0000-0000-0000-000000000000";
const newest = (model: Model) => Math.max(...model.revisions.keys());

/** Somebody opens the editor anew, and sees the draft. */
export const opening: Step = async (model, _, { who }) => {
  model.windows[who] = { base: model.draft, now: revisionOf(model, model.draft) };
};

/** Somebody hands in what they saw last. */
export const submitting: Step = async (model, real, { who }) => {
  const { base } = windowOf(model, who);
  const answer = await submitDraft(real.scopes[who], { baseRevision: base, note: "" });
  if (model.review) {
    if ("submitted" in answer) expect(answer.submitted).toBe(model.review);
    else expect(answer).toEqual({ refused: "inReview" });
  } else if (base !== model.draft) expect(answer).toMatchObject({ conflict: { number: model.draft } });
  else if (model.published === model.draft) expect(answer).toEqual({ refused: "nothingToSubmit" });
  else if ("submitted" in answer) model.review = answer.submitted;
  else expect(answer).toMatchObject({ findings: expect.arrayContaining([expect.anything()]) });
};

export const withdrawing: Step = async (model, real, { who }) => {
  const answer = await withdrawReview(real.scopes[who], { reviewId: model.review ?? notOpen });
  if (model.review) expect(answer).toEqual({ withdrawn: true });
  else expect(answer).toEqual({ refused: "reviewOver" });
  model.review = null;
};

export const returning: Step = async (model, real, { who }) => {
  const given = { reviewId: model.review ?? notOpen, reason: "Not yet", ...nothing };
  const answer = await returnReview(real.scopes[who], given);
  if (!isReviewer(who)) expect(answer).toEqual({ refused: "mayNotReview" });
  else if (model.review) expect(answer).toEqual({ returned: true });
  else expect(answer).toEqual({ refused: "reviewOver" });
  if ("returned" in answer) model.review = null;
};

/** Somebody publishes what they saw last, or all of it but some languages. */
export const publishing: Step<{ leaveOut: readonly Locale[] }> = async (model, real, { who, leaveOut }) => {
  const { base } = windowOf(model, who);
  const answer = await publish(real.scopes[who], { baseRevision: base, changeNote: {}, leaveOut });
  if (base !== model.draft) {
    expect(answer).toMatchObject({ conflict: { number: model.draft } });
    return;
  }
  if (!("published" in answer)) {
    expect(answer).toMatchObject({ findings: expect.arrayContaining([expect.anything()]) });
    return;
  }
  const before = model.published;
  const shown = revisionOf(model, before);
  const written = revisionOf(model, model.draft);
  const profile = composeLanguages(written, shown, leaveOut);
  const { number } = answer.published;
  if (number === before) {
    // It was published already: nothing else may be.
    expect(same(profile, shown)).toBe(true);
    return;
  }
  expect(number).toBe(same(profile, written) ? model.draft : newest(model) + 1);
  model.revisions.set(number, same(profile, written) ? written : profile);
  Object.assign(model, { published: number, publications: model.publications + 1, review: null });
};

/** Somebody makes an earlier revision the draft again. */
export const restoring: Step<{ at: number }> = async (model, real, { who, at }) => {
  const { base } = windowOf(model, who);
  const numbers = [...model.revisions.keys()];
  const number = numbers[at % numbers.length] ?? 1;
  const answer = await restoreRevision(real.scopes[who], { number, baseRevision: base });
  if (model.review && !isReviewer(who)) expect(answer).toEqual({ refused: "restoreInReview" });
  else if (base !== model.draft) expect(answer).toEqual({ refused: "restoreConflict" });
  else if (answer && "restored" in answer) {
    expect(answer.restored).toBe(newest(model) + 1);
    const profile = revisionOf(model, number);
    model.revisions.set(answer.restored, profile);
    model.draft = answer.restored;
    model.windows[who] = { base: model.draft, now: profile };
  } else {
    expect(answer).toEqual({ refused: "restoreSame" });
    expect(same(revisionOf(model, number), revisionOf(model, model.draft))).toBe(true);
  }
};
