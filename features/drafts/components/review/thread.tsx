import { Icon } from "@/components/icon";
import { nameInHistory } from "@/features/auth/name-in-history";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { ReviewComment } from "../../review/queries";
import { commentName, MOST_COMMENT, settleName } from "../../review/schema";
import { Moment } from "../history/moment";
import { CommentText } from "./comment-text";

type Props = {
  /** The key of the field, and what it is called. */
  field: string;
  name: string;
  comments: ReviewComment[];
  /** Whether something can still be said. */
  isOpen: boolean;
  /** What was typed and not sent yet. */
  typed: string;
  /** Whether it was marked as settled, and not sent yet. */
  isMarked: boolean;
  locale: Locale;
};

/** What has been said about a field, and the place to say more. */
export function Thread({ field, name, comments, isOpen, typed, isMarked, locale }: Props) {
  const t = translator(locale, "review");
  const last = comments.at(-1);
  const isSettled = last !== undefined && comments.every(({ resolvedAt }) => resolvedAt !== null);
  const label = t(last ? "answerTo" : "commentOn", { field: name });
  return (
    <div className="thread">
      {comments.map((comment) => (
        <div key={comment.id} className="thread-comment">
          <p className="text-note text-ink-2">
            <strong className="text-ink">{nameInHistory(comment.authorName, locale)}</strong>{" "}
            <Moment at={comment.createdAt} locale={locale} />
          </p>
          <CommentText text={comment.text} />
        </div>
      ))}
      {isSettled && (
        <p className="flex items-center gap-2 text-note text-turquoise">
          <Icon name="check" /> {t("settledBy", { name: nameInHistory(last.resolverName, locale) })}
        </p>
      )}
      {isOpen && (
        <div className="flex flex-wrap items-start gap-x-6 gap-y-1">
          <details open={typed !== ""} className="min-w-0 flex-1">
            <summary className="thread-open">
              {t(last ? "answer" : "comment")} <span className="sr-only">: {name}</span>
            </summary>
            <textarea
              name={commentName(field)}
              aria-label={label}
              rows={3}
              maxLength={MOST_COMMENT}
              defaultValue={typed}
              className="thread-text"
            />
          </details>
          {last && !isSettled && (
            <label className="flex min-h-9 items-center gap-2 text-note">
              <input
                type="checkbox"
                name={settleName(field)}
                defaultChecked={isMarked}
                className="size-4 accent-cobalt"
              />
              {t("settle")} <span className="sr-only">: {name}</span>
            </label>
          )}
        </div>
      )}
    </div>
  );
}
