import "server-only";
import { and, asc, count, eq, inArray, isNotNull, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { draftMatches } from "@/db/folded-words";
import { inAlphabet } from "@/db/in-alphabet";
import { draftSummaries, draftTasks, reviews } from "@/db/schema/editorial";
import { countries } from "@/db/schema/network";
import { municipalities, publishedProfiles, revisions } from "@/db/schema/profiles";
import { reachedPlaces } from "@/features/auth/reached-places";
import type { SignedInScope } from "@/features/auth/scopes";
import { type EditablePlace, editableColumns, withLanguages } from "../queries";
import type { TaskKind } from "../tasks/task";
import type { ListQuery } from "./schema";

const drafts = alias(revisions, "drafts");

/** So many municipalities stand on a page of the list. */
export const PAGE_SIZE = 25;

/**
 * Where a municipality's draft stands: as visitors see it, ahead of it, waiting for a reviewer, never seen by anyone, not to
 * be read, or put away.
 */
export type DraftState = "published" | "ahead" | "inReview" | "unpublished" | "unreadable" | "archived";
export type TaskCounts = Partial<Record<TaskKind, number>>;
export type Editable = EditablePlace & {
  state: DraftState;
  savedAt: Date;
  savedBy: string;
  publishedAt: Date | null;
  tasks: TaskCounts;
};
export type EditablePage = { municipalities: Editable[]; count: number; pages: number };

/** Whether the draft has been handed in and waits for a reviewer. */
const isInReview = sql<boolean>`exists (
  select from ${reviews} where ${reviews.municipalityId} = ${municipalities.id} and ${reviews.state} = 'open'
)`;

/**
 * Where a page's municipalities are found: by the index of their names, before anything else is read of them. All with a draft
 * have a summary.
 */
const summaries = (where: SQL | undefined) =>
  db
    .select({ id: municipalities.id })
    .from(draftSummaries)
    .innerJoin(municipalities, eq(municipalities.id, draftSummaries.municipalityId))
    .where(where)
    .$dynamic();

/** How many there are, without their summaries where nothing is asked of these. */
async function countPlaces(where: SQL | undefined, isSearched: boolean): Promise<number> {
  if (!isSearched) return db.$count(municipalities, where);
  const [total] = await db.select({ count: count() }).from(summaries(where).as("found"));
  return total?.count ?? 0;
}

/** A page of the municipalities whose profile the account may edit, by name, without reading a single draft. */
export async function listMunicipalities(
  scope: SignedInScope,
  { q, page }: ListQuery,
): Promise<EditablePage> {
  const { actor } = scope;
  const words = draftMatches(q);
  const where = and(reachedPlaces(actor, "profile.submit"), isNotNull(municipalities.draftRevisionId), words);
  const all = await countPlaces(where, words !== undefined);
  const pages = Math.max(1, Math.ceil(all / PAGE_SIZE));
  const inOrder = [inAlphabet(draftSummaries.name, actor.language), asc(municipalities.id)];
  const wanted = summaries(where)
    .orderBy(...inOrder)
    .limit(PAGE_SIZE)
    .offset((Math.min(page, pages) - 1) * PAGE_SIZE);
  const rows = await db
    .select({
      ...editableColumns,
      isReadable: draftSummaries.isReadable,
      isInReview,
      draftId: municipalities.draftRevisionId,
      publishedId: municipalities.publishedRevisionId,
      savedAt: drafts.createdAt,
      savedBy: drafts.authorName,
      publishedAt: publishedProfiles.publishedAt,
    })
    .from(municipalities)
    .innerJoin(countries, eq(countries.code, municipalities.countryCode))
    .innerJoin(drafts, eq(drafts.id, municipalities.draftRevisionId))
    .leftJoin(draftSummaries, eq(draftSummaries.municipalityId, municipalities.id))
    .leftJoin(publishedProfiles, eq(publishedProfiles.municipalityId, municipalities.id))
    .where(inArray(municipalities.id, wanted))
    .orderBy(...inOrder);
  const tasks = await countTasks(rows.map(({ id }) => id));
  return {
    ...{ count: all, pages },
    municipalities: rows.map(({ draftId, publishedId, isReadable, isInReview: waits, ...row }) => ({
      ...withLanguages(scope, row),
      state: row.isArchived
        ? "archived"
        : isReadable === false
          ? "unreadable"
          : waits
            ? "inReview"
            : stateOf(draftId, publishedId),
      tasks: row.isArchived ? {} : (tasks.get(row.id) ?? {}),
    })),
  };
}

const stateOf = (draftId: string | null, publishedId: string | null): DraftState => {
  if (!publishedId) return "unpublished";
  return draftId === publishedId ? "published" : "ahead";
};

/** What there is to do by now. */
export const isDue = or(sql`${draftTasks.dueAt} is null`, sql`${draftTasks.dueAt} <= now()`);

/** How much there is to do in each of some municipalities. */
async function countTasks(ids: readonly string[]): Promise<Map<string, TaskCounts>> {
  const rows = await db
    .select({ id: draftTasks.municipalityId, kind: draftTasks.kind, count: count() })
    .from(draftTasks)
    .where(and(inArray(draftTasks.municipalityId, [...ids]), isDue))
    .groupBy(draftTasks.municipalityId, draftTasks.kind);
  const counts = new Map<string, TaskCounts>();
  for (const { id, kind, count: n } of rows) counts.set(id, { ...counts.get(id), [kind]: n });
  return counts;
}
