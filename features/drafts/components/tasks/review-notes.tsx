import { nameInHistory } from "@/features/auth/name-in-history";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Review } from "../../review/queries";
import { Moment } from "../history/moment";

type Submitted = Pick<Review, "submitterName" | "submittedAt" | "note">;

/** Who handed a draft in, when, and with which words. */
export function SubmittedNote({ review, locale }: { review: Submitted; locale: Locale }) {
  const submitted = translator(locale, "tasks").rich("review.submitted", {
    name: nameInHistory(review.submitterName, locale),
    at: () => <Moment at={review.submittedAt} locale={locale} />,
  });
  return (
    <>
      {submitted} {review.note && <q className="text-ink">{review.note}</q>}
    </>
  );
}

type Returned = Pick<Review, "closerName" | "closedAt" | "submittedAt" | "reason">;

/** Who gave it back, when, and why. */
export function ReturnedNote({ review, locale }: { review: Returned; locale: Locale }) {
  const returned = translator(locale, "tasks").rich("returned.by", {
    name: nameInHistory(review.closerName, locale),
    at: () => <Moment at={review.closedAt ?? review.submittedAt} locale={locale} />,
  });
  return (
    <>
      {returned} <q className="whitespace-pre-line text-ink">{review.reason}</q>
    </>
  );
}
