import { blankProfile } from "@/features/profiles/blank";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { compareVersions, versionsOf } from "../../comparison/comparison";
import { formatDay } from "../../moment";
import type { ReviewComment, ReviewOnPage } from "../../review/queries";
import { commentName, settleName } from "../../review/schema";
import { findPlace } from "../../versions/fields";
import { fieldName } from "../../versions/names";
import type { Lists } from "../../versions/reading";
import { ComparisonView } from "../comparison/comparison-view";
import { Thread } from "./thread";

type Props = {
  review: ReviewOnPage;
  lists: Lists;
  isOpen: boolean;
  typed: Record<string, string>;
  locale: Locale;
};

/** A value of a figure is spoken of with its figure, unless something was said of it already. */
const isWithinFigure = (key: string) => /^figures\.[^.]+\./.test(key);

/** What would change for visitors, or has changed, with what was said about each field. */
export function ReviewComparison({ review, lists, isOpen, typed, locale }: Props) {
  const t = translator(locale, "review");
  const { draft, published, comments } = review;
  if (!draft.profile || published?.profile === null) return <p className="py-6">{t("unreadable")}</p>;
  const comparison = compareVersions(
    { before: published?.profile ?? blankProfile, after: draft.profile },
    lists,
    locale,
  );
  const on = (key: string): ReviewComment[] => comments.filter(({ field }) => field === key);
  const thread = (key: string) => {
    const place = findPlace(key);
    if (!place) return null;
    const name = fieldName(place, versionsOf(comparison));
    const given = { typed: typed[commentName(key)] ?? "", isMarked: settleName(key) in typed };
    return <Thread key={key} field={key} comments={on(key)} {...{ ...given, name, isOpen, locale }} />;
  };
  const shown = new Set<string>();
  const below = (key: string) => {
    const isQuiet = on(key).length === 0 && (!isOpen || isWithinFigure(key));
    if (shown.has(key) || isQuiet) return null;
    shown.add(key);
    return thread(key);
  };
  const changed = new Set(
    comparison.changes.flatMap(({ key }) => [key, key.split(".").slice(0, 2).join(".")]),
  );
  const elsewhere = [...new Set(comments.map(({ field }) => field))].filter((key) => !changed.has(key));
  const named = ({ number, createdAt }: { number: number; createdAt: Date }) =>
    translator(locale, "history")("revisionOf", { number, day: formatDay(createdAt, locale) });
  return (
    <>
      <h2 className="sr-only">{t("changes")}</h2>
      <ComparisonView
        comparison={comparison}
        labels={{ before: published ? named(published) : t("neverPublished"), after: named(draft) }}
        view="words"
        below={below}
      />
      {elsewhere.length > 0 && (
        <section aria-labelledby="comments-elsewhere" className="change-group">
          <h3 id="comments-elsewhere">{t("elsewhere")}</h3>
          {elsewhere.map((key) => {
            const place = findPlace(key);
            return (
              <div key={key} className="change">
                <p className="change-label">{place && fieldName(place, versionsOf(comparison))}</p>
                {thread(key)}
              </div>
            );
          })}
        </section>
      )}
    </>
  );
}
