"use client";

import { nameInHistory } from "@/features/auth/name-in-history";
import { translator } from "@/lib/i18n/translator";
import { pathOf } from "../../editing/field-keys";
import { reviewPath } from "../../review/paths";
import type { ReviewComment } from "../../review/queries";
import { findPlace } from "../../versions/fields";
import { fieldName } from "../../versions/names";
import { useProfileForm } from "../fields/use-profile-form";
import { useSettings } from "../frame/settings";
import { useGoTo } from "../frame/use-go-to";
import { useReader } from "../frame/use-reader";
import { CommentText } from "./comment-text";
import { ReviewHead } from "./review-head";

/** Says that the draft is in review, or has come back from there and why, with the way to each field that was spoken of. */
export function ReviewNotice() {
  const { review, locale, municipality } = useSettings();
  const t = translator(locale, "review");
  const about = review.open ?? review.returned;
  if (!about) return null;
  const address = { country: municipality.countrySlug, slug: municipality.slug };
  const open = review.returned?.comments.filter(({ resolvedAt }) => resolvedAt === null) ?? [];
  return (
    <section aria-label={t("title")} className="review-notice border border-ink bg-plate px-4 pb-3">
      <ReviewHead review={about} locale={locale}>
        <a href={reviewPath(address, about.id)} className="link">
          {t(review.open ? "editing.toReview" : "returned.answer")}
        </a>
      </ReviewHead>
      {review.open && <p className="mt-2">{t("editing.text")}</p>}
      {open.length > 0 && (
        <>
          <h2 className="mt-2 font-[650]">{t("returned.comments")}</h2>
          <p className="text-note text-ink-2">{t("returned.hint")}</p>
          <ul className="mt-1 space-y-2">
            {open.map((comment) => (
              <Said key={comment.id} comment={comment} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Said({ comment: { field, text, authorName } }: { comment: ReviewComment }) {
  const { locale } = useSettings();
  const read = useReader();
  const { getValues } = useProfileForm();
  const goTo = useGoTo();
  const place = findPlace(field);
  const name = place && fieldName(place, [read(getValues())]);
  return (
    <li className="border-s-3 border-cobalt bg-sunk px-3 py-1.5">
      <p className="text-note text-ink-2">{nameInHistory(authorName, locale)}</p>
      <CommentText text={text} />
      {name && (
        <button
          type="button"
          className="link cursor-pointer text-left text-note"
          onClick={() => goTo(pathOf(field, getValues()))}
        >
          {translator(locale, "review")("returned.goTo", { field: name })}
        </button>
      )}
    </li>
  );
}
