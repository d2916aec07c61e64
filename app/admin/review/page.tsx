import type { Metadata } from "next";
import { buttonClass } from "@/components/button";
import { PageLinks } from "@/components/page-links";
import { requireReviewer } from "@/features/auth/gates";
import { nameInHistory } from "@/features/auth/name-in-history";
import { reviewQueuePath } from "@/features/auth/staff-pages";
import { Moment } from "@/features/drafts/components/history/moment";
import { pageWords } from "@/features/drafts/components/list/list-pager";
import { CommentText } from "@/features/drafts/components/review/comment-text";
import { listQuerySchema } from "@/features/drafts/list/schema";
import { reviewPath } from "@/features/drafts/review/paths";
import { listWaiting } from "@/features/drafts/review/queue-queries";
import { whereabouts } from "@/features/profiles/whereabouts";
import { translator } from "@/lib/i18n/translator";
import type { Query } from "@/lib/query-value";
import { AdminFrame } from "../frame";

// Answered whole and anew for each request: it shows what waits now.
export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const { actor } = await requireReviewer(reviewQueuePath);
  const title = translator(actor.language, "review")("queue.title");
  return { title: `${title} · ${translator(actor.language, "admin")("editing")}` };
}

type Props = { searchParams: Promise<Query> };

export default async function ReviewQueuePage({ searchParams }: Props) {
  const scope = await requireReviewer(reviewQueuePath);
  const asked = listQuerySchema.parse(await searchParams).page;
  const { waiting, page, pages } = await listWaiting(scope, asked);
  const locale = scope.actor.language;
  const t = translator(locale, "review");
  return (
    <AdminFrame scope={scope} page="review" title={t("queue.title")} lede={t("queue.lede")}>
      {waiting.length === 0 ? (
        <p className="mt-8 border-t-2 border-ink pt-4">{t("queue.nothing")}</p>
      ) : (
        <ol className="mt-8 border-t-2 border-ink">
          {waiting.map((draft) => (
            <li
              key={draft.id}
              className="flex flex-wrap items-center gap-x-8 gap-y-3 border-b border-rule py-4"
            >
              <div className="min-w-0 flex-1 basis-80">
                <h2 className="flex flex-wrap items-baseline gap-x-3 font-serif text-figure-m leading-tight [overflow-wrap:anywhere]">
                  {draft.name}
                  <span className="font-sans text-meta text-ink-2">{whereabouts(draft, locale)}</span>
                </h2>
                <p className="mt-1.5 text-note text-ink-2">
                  {t.rich("submitted", {
                    name: nameInHistory(draft.submitterName, locale),
                    at: () => <Moment at={draft.submittedAt} locale={locale} />,
                  })}
                  {draft.isFirst && <> {t("queue.first")}</>}
                  {draft.comments > 0 && <> {t("queue.comments", { count: draft.comments })}</>}
                </p>
                {draft.note && (
                  <blockquote className="mt-2 max-w-prose border-s-2 border-rule-2 ps-3">
                    <CommentText text={draft.note} />
                  </blockquote>
                )}
              </div>
              <a
                href={reviewPath({ country: draft.countrySlug, slug: draft.slug }, draft.id)}
                aria-label={t("queue.openOf", { name: draft.name })}
                className={buttonClass()}
              >
                {t("queue.open")}
              </a>
            </li>
          ))}
        </ol>
      )}
      <PageLinks
        {...{ page, pages, words: pageWords(page, pages, locale) }}
        to={(wanted) => (wanted > 1 ? `${reviewQueuePath}?page=${wanted}` : reviewQueuePath)}
      />
    </AdminFrame>
  );
}
