import "@/app/styles/history.css";
import "@/app/styles/comparison.css";
import "@/app/styles/review.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { buttonClass } from "@/components/button";
import { DoneNotice } from "@/components/done-notice";
import { readAnswer } from "@/features/auth/form/answer";
import { requireStaff, requireWriterOf } from "@/features/auth/gates";
import { editorPath } from "@/features/auth/paths";
import { can, mayPublishText } from "@/features/auth/policy";
import { languageBadges } from "@/features/drafts/components/review/language-badges";
import { ReviewComparison } from "@/features/drafts/components/review/review-comparison";
import { ReviewForm } from "@/features/drafts/components/review/review-form";
import { ReviewHead } from "@/features/drafts/components/review/review-head";
import { WithdrawForm } from "@/features/drafts/components/review/withdraw-form";
import { getStanding } from "@/features/drafts/history/place-queries";
import { readLists } from "@/features/drafts/lists-queries";
import { previewPath } from "@/features/drafts/preview/schema";
import { hasWrittenDraft } from "@/features/drafts/publishing/own-text-queries";
import { reviewPath } from "@/features/drafts/review/paths";
import { getReview } from "@/features/drafts/review/queries";
import { reviewWords, withdrawWords } from "@/features/drafts/review/words";
import { messagesOf, translator } from "@/lib/i18n/translator";
import { AdminFrame } from "../../../frame";

// Answered whole and anew for each request: a draft is never cached.
export const instant = false;

type Props = {
  params: Promise<{ country: string; slug: string }>;
  searchParams: Promise<{ review?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const scope = await requireWriterOf(await params);
  const standing = await getStanding(scope);
  const { language } = scope.actor;
  const title = [translator(language, "review")("title"), standing?.name].filter(Boolean).join(": ");
  return { title: `${title} · ${translator(language, "admin")("editing")}` };
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const scope = await requireWriterOf(await params);
  const { municipalityId, actor } = scope;
  const asked = z
    .uuid()
    .optional()
    .safeParse((await searchParams).review);
  if (!asked.success) notFound();
  const [standing, review, lists, answer, withdrawal, hasWritten] = await Promise.all([
    getStanding(scope),
    getReview(scope, asked.data),
    readLists(),
    readAnswer("review"),
    readAnswer("withdraw"),
    hasWrittenDraft(scope),
  ]);
  if (!standing || (asked.data && !review)) notFound();
  const locale = actor.language;
  const t = translator(locale, "review");
  const address = { country: standing.countrySlug, slug: standing.slug };
  const { done } = messagesOf(locale).review;
  const said = answer.isDone && answer.done && done[answer.done as keyof typeof done];
  const isOpen = review?.state === "open";
  const mayPublish = isOpen && scope.canPublish && (mayPublishText(hasWritten) || ("ownText" as const));
  const settled = review?.comments.filter(({ resolvedAt }) => resolvedAt) ?? [];
  const stage = `${review?.state} ${review?.comments.length} ${settled.length}`;
  const fields = { municipalityId, reviewId: review?.id ?? "", ...address };
  return (
    <AdminFrame
      scope={await requireStaff()}
      place={{ countrySlug: standing.countrySlug, slug: standing.slug }}
      title={t("title")}
      lede={t(review ? "lede" : "none", { name: standing.name })}
    >
      {said && <DoneNotice key={`${said} ${stage}`} text={said} />}
      {review && (
        <>
          <ReviewHead review={review} locale={locale}>
            <a href={previewPath(address)} className={buttonClass("secondary")}>
              {translator(locale, "preview")("title")}
            </a>
            {(!isOpen || scope.canReview) && review.isNewest && (
              <a href={editorPath(address)} className={buttonClass("secondary")}>
                {translator(locale, "admin")("edit")}
              </a>
            )}
            {isOpen && (review.isOwn || can(actor, "profile.edit", scope)) && (
              <WithdrawForm fields={fields} page="review" start={withdrawal} words={withdrawWords(locale)} />
            )}
          </ReviewHead>
          {review.previousId && (
            <p className="mt-4">
              <a href={reviewPath(address, review.previousId)} className="link text-note">
                {t("previous")}
              </a>
            </p>
          )}
          <ReviewForm
            // Sent, the fields are empty again; another draft is another question.
            key={stage}
            fields={{ ...fields, baseRevision: String(review.draft.number) }}
            start={answer}
            can={{
              comment: review.isNewest && (isOpen || review.state === "returned"),
              return: isOpen && scope.canReview,
              publish: mayPublish,
            }}
            words={reviewWords(locale)}
            badges={languageBadges(review.draft, locale)}
          >
            <ReviewComparison
              {...{ review, lists, locale }}
              isOpen={review.isNewest && (isOpen || review.state === "returned")}
              typed={answer.values}
            />
          </ReviewForm>
        </>
      )}
    </AdminFrame>
  );
}
