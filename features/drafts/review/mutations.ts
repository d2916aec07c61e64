import "server-only";
import { eq } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import { reviews } from "@/db/schema/editorial";
import { revisions } from "@/db/schema/profiles";
import { can } from "@/features/auth/policy";
import type { WriterScope } from "@/features/auth/scopes";
import type { Finding } from "@/features/profiles/checks";
import { profileSchema } from "@/features/profiles/schema";
import { checkDraft } from "../publishing/check-queries";
import { type Conflict, conflictWith, lockDraft, recordDeed } from "../revision-mutations";
import { closeReview } from "./closing-mutations";
import { type Comment, writeComments } from "./comment-mutations";
import { mailReviewers } from "./mail-mutations";
import { findOpenReview } from "./open-queries";

type Refused<R extends string> = { refused: R };
export type Submission =
  | { submitted: string }
  | { findings: Finding[] }
  | { conflict: Conflict }
  | Refused<"archived" | "inReview" | "nothingToSubmit">;

/**
 * Hands the draft in: nobody but reviewers changes it until the review ends. Refused with what stands between it and
 * its publication, with the newer draft when `baseRevision` is no longer the newest, and when it waits already; handing
 * in twice what is handed in writes nothing and succeeds.
 */
export function submitDraft(
  scope: WriterScope,
  { baseRevision, note }: { baseRevision: number; note: string },
): Promise<Submission> {
  return db.transaction(async (tx): Promise<Submission> => {
    const { municipalityId, actor } = scope;
    const draft = await lockDraft(tx, municipalityId);
    if (draft.archivedAt) return { refused: "archived" };
    const profile = profileSchema.parse(draft.profile);
    const open = await findOpenReview(tx, municipalityId);
    if (open) {
      const isSame =
        open.revisionId === draft.id && open.submitterId === actor.accountId && open.note === note;
      return isSame ? { submitted: open.id } : { refused: "inReview" };
    }
    if (draft.number !== baseRevision) return { conflict: conflictWith(draft, profile, scope) };
    if (draft.publishedId === draft.id) return { refused: "nothingToSubmit" };
    const { findings } = await checkDraft(tx, { ...draft, municipalityId, profile });
    if (findings.length > 0) return { findings };
    const submitter = { submitterId: actor.accountId, submitterName: actor.name };
    const [row] = await tx
      .insert(reviews)
      .values({ municipalityId, revisionId: draft.id, note, ...submitter })
      .returning({ id: reviews.id });
    if (!row) throw new Error("The review was not written");
    const before = await publishedNumber(tx, draft.publishedId);
    await recordDeed(tx, scope, "profile.submitted", { before, after: draft.number });
    const review = { id: row.id, submitterId: actor.accountId };
    await mailReviewers(tx, scope, draft, { kind: "review-submitted", note, review });
    return { submitted: row.id };
  });
}

async function publishedNumber(tx: Transaction, id: string | null): Promise<number | null> {
  if (!id) return null;
  const [row] = await tx.select({ number: revisions.number }).from(revisions).where(eq(revisions.id, id));
  return row?.number ?? null;
}

export type Withdrawal = { withdrawn: true } | Refused<"reviewOver" | "mayNotWithdraw">;

/** Takes a draft back from review; for who handed it in, and for everybody who may edit it. */
export function withdrawReview(scope: WriterScope, { reviewId }: { reviewId: string }): Promise<Withdrawal> {
  return db.transaction(async (tx): Promise<Withdrawal> => {
    const draft = await lockDraft(tx, scope.municipalityId);
    const review = await findOpenReview(tx, scope.municipalityId);
    if (review?.id !== reviewId) return { refused: "reviewOver" };
    const isOwn = review.submitterId === scope.actor.accountId;
    if (!isOwn && !can(scope.actor, "profile.edit", scope)) return { refused: "mayNotWithdraw" };
    await closeReview(tx, scope, draft, review, { state: "withdrawn" });
    await recordDeed(tx, scope, "profile.withdrawn", { before: null, after: draft.number });
    return { withdrawn: true };
  });
}

type ReturnInput = { reviewId: string; reason: string; comments: Comment[]; settled: string[] };
export type Return = { returned: true } | Refused<"reviewOver" | "mayNotReview">;

/** Gives a draft back to those who write it, with the reason and with what is to be said of its fields. */
export function returnReview(scope: WriterScope, input: ReturnInput): Promise<Return> {
  return db.transaction(async (tx): Promise<Return> => {
    if (!scope.canReview) return { refused: "mayNotReview" };
    const draft = await lockDraft(tx, scope.municipalityId);
    const review = await findOpenReview(tx, scope.municipalityId);
    if (review?.id !== input.reviewId) return { refused: "reviewOver" };
    await writeComments(tx, scope, review, input);
    await closeReview(tx, scope, draft, review, { state: "returned", reason: input.reason });
    await recordDeed(tx, scope, "profile.returned", { before: null, after: draft.number });
    return { returned: true };
  });
}
