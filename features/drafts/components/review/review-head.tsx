import type { ReactNode } from "react";
import { Icon } from "@/components/icon";
import { nameInHistory } from "@/features/auth/name-in-history";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Review } from "../../review/queries";
import { Moment } from "../history/moment";
import { CommentText } from "./comment-text";

const looks = {
  open: { icon: "clock", className: "bg-sunk text-ink-2" },
  published: { icon: "check", className: "bg-turq-wash text-turquoise" },
  returned: { icon: "undo", className: "bg-coral-wash text-coral-ink" },
  withdrawn: { icon: "undo", className: "bg-sunk text-ink-2" },
} as const;

/** Where a review stands: a mark and its words. */
export function ReviewBadge({ state, locale }: { state: Review["state"]; locale: Locale }) {
  const { icon, className } = looks[state];
  return (
    <span className={`badge ${className}`}>
      <Icon name={icon} width={11} height={11} /> {translator(locale, "review")(`states.${state}`)}
    </span>
  );
}

type Props = { review: Review; locale: Locale; children?: ReactNode };

/** Who handed the draft in, when and with which words, what came of it, and what can be done about it. */
export function ReviewHead({ review, locale, children }: Props) {
  const t = translator(locale, "review");
  const { state, note, reason, submittedAt, closedAt } = review;
  const said = (at: Date) => () => <Moment at={at} locale={locale} />;
  const name = nameInHistory(review.submitterName, locale);
  return (
    <div className="review-head">
      <div className="min-w-0 flex-1 basis-80 space-y-1.5">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <ReviewBadge state={state} locale={locale} />
          <span>
            {t.rich(review.isOwn ? "submittedByYou" : "submitted", { name, at: said(submittedAt) })}
          </span>
        </p>
        {note && (
          <blockquote className="review-words">
            <CommentText text={note} />
          </blockquote>
        )}
        {state !== "open" && closedAt && (
          <p>
            {t.rich(`ended.${state}`, {
              name: nameInHistory(review.closerName, locale),
              at: said(closedAt),
            })}
          </p>
        )}
        {reason && (
          <blockquote className="review-words">
            <CommentText text={reason} />
          </blockquote>
        )}
      </div>
      {children && <div className="flex flex-wrap items-center gap-3">{children}</div>}
    </div>
  );
}
