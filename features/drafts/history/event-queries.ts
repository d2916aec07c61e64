import "server-only";
import { asc, inArray, or } from "drizzle-orm";
import { db } from "@/db/client";
import { publications, reviews } from "@/db/schema/editorial";
import type { Localized } from "@/lib/i18n/localized";

/** What happened to a revision after it was written. */
export type HistoryEvent = { at: Date; name: string } & (
  | { what: "published"; version: number; note: Localized }
  | { what: "submitted" | "returned" | "withdrawn"; note: string; reviewId: string }
);

/** By the id of the revision, in the order in which it happened. */
export async function listEvents(ids: readonly string[]): Promise<Map<string, HistoryEvent[]>> {
  const [published, reviewed] = await Promise.all([
    db
      .select({
        id: publications.revisionId,
        at: publications.publishedAt,
        name: publications.publisherName,
        version: publications.number,
        note: publications.changeNote,
      })
      .from(publications)
      .where(inArray(publications.revisionId, [...ids]))
      .orderBy(asc(publications.number)),
    db
      .select()
      .from(reviews)
      .where(or(inArray(reviews.revisionId, [...ids]), inArray(reviews.closedRevisionId, [...ids])))
      .orderBy(asc(reviews.submittedAt)),
  ]);
  const found: [string, HistoryEvent][] = [
    ...published.map(({ id, ...event }): [string, HistoryEvent] => [id, { what: "published", ...event }]),
    ...reviewed.flatMap(eventsOfReview),
  ];
  const events = new Map<string, HistoryEvent[]>();
  for (const [id, event] of found.toSorted(([, a], [, b]) => a.at.getTime() - b.at.getTime()))
    events.set(id, [...(events.get(id) ?? []), event]);
  return events;
}

/** That a review ended with a publication is told by the publication. */
function eventsOfReview(review: typeof reviews.$inferSelect): [string, HistoryEvent][] {
  const { id: reviewId, revisionId, closedRevisionId, state, submittedAt, submitterName, note } = review;
  const submitted: HistoryEvent = { what: "submitted", at: submittedAt, name: submitterName, note, reviewId };
  if ((state !== "returned" && state !== "withdrawn") || !review.closedAt) return [[revisionId, submitted]];
  const { closedAt: at, closerName: name, reason } = review;
  return [
    [revisionId, submitted],
    [closedRevisionId ?? revisionId, { what: state, at, name, note: reason, reviewId }],
  ];
}
