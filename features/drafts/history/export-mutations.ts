import "server-only";
import { and, asc, eq, gt } from "drizzle-orm";
import { writeAudit } from "@/db/audit";
import { db } from "@/db/client";
import { publications, reviews } from "@/db/schema/editorial";
import { revisions } from "@/db/schema/profiles";
import type { EditorScope } from "@/features/auth/scopes";
import type { Standing } from "./place-queries";

/** So many revisions are read, and held, at a time; of what was published, one text. */
const PORTION = 1000;

/**
 * The history of a municipality as one JSON document: who saved what when, who reviewed and published it, and every
 * text that visitors have seen. Read as it is sent, however much it is. That it was taken is recorded first.
 */
export async function exportHistory(
  scope: EditorScope,
  { name, slug, countrySlug }: Standing,
): Promise<ReadableStream<Uint8Array>> {
  const { accountId, name: actorName } = scope.actor;
  const subject = { kind: "municipality", id: scope.municipalityId } as const;
  const action = "profile.history-downloaded";
  await db.transaction((tx) => writeAudit(tx, { accountId, actorName, action, subject }));
  const head = { municipality: { name, country: countrySlug, slug }, takenAt: new Date() };
  const parts = jsonOf(head, {
    revisions: readRevisionRows(scope),
    reviews: readReviews(scope),
    publications: readPublications(scope),
  });
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(file) {
      const { value, done } = await parts.next();
      if (done) return file.close();
      file.enqueue(encoder.encode(value));
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}

/** An object, and lists in it whose entries are written as they come. */
async function* jsonOf(
  head: Record<string, unknown>,
  lists: Record<string, AsyncGenerator<unknown>>,
): AsyncGenerator<string> {
  const members = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  yield `{\n${members.join(",\n")}`;
  for (const [key, entries] of Object.entries(lists)) {
    yield `,\n  ${JSON.stringify(key)}: [`;
    let separator = "\n    ";
    for await (const entry of entries) {
      yield separator + JSON.stringify(entry);
      separator = ",\n    ";
    }
    yield "\n  ]";
  }
  yield "\n}\n";
}

async function* readRevisionRows({ municipalityId }: EditorScope) {
  let last = 0;
  for (;;) {
    const rows = await db
      .select({
        number: revisions.number,
        kind: revisions.kind,
        at: revisions.createdAt,
        author: revisions.authorName,
        note: revisions.note,
        restoredFrom: revisions.restoredFrom,
      })
      .from(revisions)
      .where(and(eq(revisions.municipalityId, municipalityId), gt(revisions.number, last)))
      .orderBy(asc(revisions.number))
      .limit(PORTION);
    yield* rows;
    if (rows.length < PORTION) return;
    last = rows.at(-1)?.number ?? last;
  }
}

async function* readReviews({ municipalityId }: EditorScope) {
  const rows = await db
    .select({
      state: reviews.state,
      submittedAt: reviews.submittedAt,
      submitter: reviews.submitterName,
      note: reviews.note,
      closedAt: reviews.closedAt,
      closer: reviews.closerName,
      reason: reviews.reason,
      revision: revisions.number,
    })
    .from(reviews)
    .innerJoin(revisions, eq(revisions.id, reviews.revisionId))
    .where(eq(reviews.municipalityId, municipalityId))
    .orderBy(asc(reviews.submittedAt));
  yield* rows;
}

async function* readPublications({ municipalityId }: EditorScope) {
  let last = 0;
  for (;;) {
    const [row] = await db
      .select({
        version: publications.number,
        revision: revisions.number,
        at: publications.publishedAt,
        publisher: publications.publisherName,
        note: publications.changeNote,
        profile: revisions.profile,
      })
      .from(publications)
      .innerJoin(revisions, eq(revisions.id, publications.revisionId))
      .where(and(eq(publications.municipalityId, municipalityId), gt(publications.number, last)))
      .orderBy(asc(publications.number))
      .limit(1);
    if (!row) return;
    yield row;
    last = row.version;
  }
}
