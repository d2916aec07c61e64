"use server";

import { notFound } from "next/navigation";
import { editorAction, writerAction } from "@/features/auth/action";
import type { ActionResult } from "@/features/auth/form/action-result";
import {
  addressIn,
  answerForm,
  answerOnPage,
  fromForm,
  type Outcome,
  stateOf,
  textOf,
} from "@/features/auth/form/answer";
import { postedForm } from "@/features/auth/form/posted";
import type { FormState } from "@/features/auth/form/state";
import { editorPath } from "@/features/auth/paths";
import type { WriterScope } from "@/features/auth/scopes";
import { countAttempt } from "@/features/auth/sign-in/limits";
import { locales } from "@/lib/i18n/locales";
import { placePath } from "../place-pages";
import { expirePages } from "../publishing/expire-pages";
import { publish } from "../publishing/mutations";
import { commentOnReview } from "./comment-mutations";
import { returnReview, type Submission, submitDraft, withdrawReview } from "./mutations";
import { reviewPath } from "./paths";
import {
  commentSchema,
  publishReviewSchema,
  readReviewForm,
  returnSchema,
  submitSchema,
  withdrawSchema,
} from "./schema";

/** Whether the person has told others so much within an hour that they wait before they tell more: each time makes mails. */
const isTooOften = async ({ actor }: WriterScope): Promise<boolean> =>
  (await countAttempt({ account: actor.accountId, address: null, device: null }, "review")) !== null;

export const submitAction = writerAction(
  submitSchema,
  async (scope, input): Promise<ActionResult<Exclude<Submission, { refused: string }>>> => {
    if (!scope.canSubmit) return { ok: false, formError: "mayNotSubmit" };
    if (await isTooOften(scope)) return { ok: false, formError: "tooOften" };
    const result = await submitDraft(scope, input);
    return "refused" in result ? { ok: false, formError: result.refused } : { ok: true, ...result };
  },
);

/** A cookie, in which the answer travels to a page without a script, holds no more than this. */
const MOST_KEPT = 2500;

/** What was typed and chosen, to stand there again after a refusal. */
function typedInReview(form: FormData): Record<string, string> {
  const typed = [...form].flatMap(([name, value]) =>
    typeof value === "string" && /^(comment\.|settle\.|changeNote\.|language\.|reason$)/.test(name)
      ? [[name, value]]
      : [],
  );
  return JSON.stringify(typed).length > MOST_KEPT ? {} : Object.fromEntries(typed);
}

/** Done, the page is drawn anew with what was sent; otherwise what was typed stays in the form. */
async function answerReview(result: Outcome, form: FormData): Promise<FormState> {
  const path = reviewPath(addressIn(form), textOf(form, "reviewId"));
  if (result.ok) return answerOnPage(stateOf("review", {}, result), path);
  return answerForm({ ...stateOf("review", {}, result), values: typedInReview(form) }, path);
}

const commenting = writerAction(readReviewForm(commentSchema), async (scope, input): Promise<Outcome> => {
  if (input.comments.length + input.settled.length === 0) return { ok: false, formError: "nothingSaid" };
  if (await isTooOften(scope)) return { ok: false, formError: "tooOften" };
  const result = await commentOnReview(scope, input);
  if ("refused" in result) return { ok: false, formError: result.refused };
  return { ok: true, done: "commented" };
});

export async function commentAction(_: FormState, form: FormData): Promise<FormState> {
  return answerReview(await commenting(postedForm(form)), form);
}

const returning = editorAction(readReviewForm(returnSchema), async (scope, input): Promise<Outcome> => {
  if (!scope.canReview) notFound();
  const result = await returnReview(scope, input);
  if ("refused" in result) return { ok: false, formError: result.refused };
  return { ok: true, done: "returned" };
});

export async function returnAction(_: FormState, form: FormData): Promise<FormState> {
  return answerReview(await returning(postedForm(form)), form);
}

const publishing = editorAction(
  readReviewForm(publishReviewSchema),
  async (scope, input): Promise<Outcome> => {
    if (!scope.canPublish) notFound();
    const { baseRevision, changeNote, languages, ...review } = input;
    const leaveOut = locales.filter((locale) => !languages.includes(locale));
    const result = await publish(scope, { baseRevision, changeNote, leaveOut, review });
    if ("refused" in result) return { ok: false, formError: result.refused };
    if ("conflict" in result) return { ok: false, formError: "reviewConflict" };
    if ("findings" in result) return { ok: false, formError: "reviewFindings" };
    expirePages(result.published);
    return { ok: true, done: leaveOut.length > 0 ? "publishedPart" : "published" };
  },
);

export async function publishReviewAction(_: FormState, form: FormData): Promise<FormState> {
  return answerReview(await publishing(postedForm(form)), form);
}

const withdrawing = writerAction(fromForm(withdrawSchema), async (scope, input): Promise<Outcome> => {
  const result = await withdrawReview(scope, input);
  if ("refused" in result && result.refused === "mayNotWithdraw") notFound();
  return "refused" in result ? { ok: false, formError: result.refused } : { ok: true, done: "withdrawn" };
});

/** Said on the page of tasks to who asked there, and otherwise in the editor, where the draft can be changed again. */
export async function withdrawAction(_: FormState, form: FormData): Promise<FormState> {
  const result = await withdrawing(postedForm(form));
  const address = addressIn(form);
  const tasks = textOf(form, "page") === "tasks" && placePath(address, "tasks");
  const state = stateOf("withdraw", {}, result);
  if (result.ok) return answerOnPage(state, tasks || editorPath(address));
  return answerForm(state, tasks || reviewPath(address));
}
