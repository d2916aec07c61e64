import { eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { taskRules, tasksOf } from "@/features/drafts/tasks/tasks-of";
import { confirmationOf } from "@/features/figures/confirmations";
import { searchText } from "@/features/profiles/projection";
import { type Profile, profileSchema, readStored } from "@/features/profiles/schema";
import { asGiven } from "./as-given";
import type { Database, Transaction } from "./client";
import { readConfirmationsOf } from "./figure-confirmations";
import { draftSummaries, draftTasks, keptNumbers } from "./schema/editorial";
import { countries, indicators } from "./schema/network";
import { municipalities, revisions } from "./schema/profiles";

/** The network's indicators, as far as tasks depend on them. */
export async function readTaskIndicators(on: Database | Transaction) {
  const rows = await on
    .select({ key: indicators.key, unit: indicators.unit, reviewMonths: indicators.reviewMonths })
    .from(indicators);
  return Object.fromEntries(rows.map((row) => [row.key, row]));
}

/**
 * Makes anew what lists know of a municipality's draft: its names and what it leaves to do. Belongs into every
 * transaction that makes another revision the draft, or changes what its tasks depend on; the caller holds the lock of
 * the municipality. A draft that cannot be read has no tasks.
 */
export const rebuildTasks = (tx: Transaction, municipalityId: string): Promise<void> =>
  rebuildTasksOf(tx, [municipalityId]);

/** The same of several municipalities at once. */
export async function rebuildTasksOf(tx: Transaction, municipalityIds: readonly string[]): Promise<void> {
  const rows = await tx
    .select({
      municipalityId: municipalities.id,
      revisionId: revisions.id,
      profile: revisions.profile,
      translations: revisions.translations,
      slug: municipalities.slug,
      countryCode: countries.code,
      countryNames: countries.names,
    })
    .from(municipalities)
    .innerJoin(revisions, eq(revisions.id, municipalities.draftRevisionId))
    .innerJoin(countries, eq(countries.code, municipalities.countryCode))
    .where(inArray(municipalities.id, [...municipalityIds]));
  if (rows.length === 0) return;
  const ids = rows.map(({ municipalityId }) => municipalityId);
  const known = await readTaskIndicators(tx);
  const drafts = rows.map((row) => ({ ...row, profile: readStored(row.profile), stored: row.profile }));
  const rules = taskRules(known);
  await tx
    .insert(draftSummaries)
    .values(drafts.map((draft) => ({ ...summaryOf(draft), rules })))
    .onConflictDoUpdate({ target: draftSummaries.municipalityId, set: asGiven(draftSummaries) });
  await tx.delete(draftTasks).where(inArray(draftTasks.municipalityId, ids));
  const [confirmations, kept] = [await readConfirmationsOf(tx, ids), await listKeptNumbers(tx, ids)];
  const tasks = drafts.flatMap(({ municipalityId, profile, translations }) => {
    if (!profile) return [];
    const own = confirmations.filter((one) => one.municipalityId === municipalityId);
    const made = tasksOf(profile, {
      ...{ indicators: known, translations },
      confirmedAt: (figure) => confirmationOf(figure, profile.sources, own)?.confirmedAt ?? null,
      kept: kept.filter((one) => one.municipalityId === municipalityId),
    });
    return made.map((task) => ({ municipalityId, ...task }));
  });
  if (tasks.length > 0) await tx.insert(draftTasks).values(tasks);
}

type Draft = Parameters<typeof searchText>[1] & {
  municipalityId: string;
  revisionId: string;
  /** Null when this version of the program cannot read it. */
  profile: Profile | null;
  stored: unknown;
};

/** What can be read of any draft. */
const namedSchema = z.object({
  names: z.object({ short: z.string().catch("") }).catch({ short: "" }),
  region: profileSchema.shape.region.catch({}),
});

function summaryOf({ municipalityId, revisionId, profile, stored, ...place }: Draft) {
  const { names, region } = namedSchema.catch({ names: { short: "" }, region: {} }).parse(stored);
  return {
    ...{ municipalityId, revisionId, region },
    isReadable: profile !== null,
    name: names.short || place.slug,
    searchText: searchText(profile, place),
  };
}

/** The numbers in texts that shall stay as typed. */
export const listKeptNumbers = (on: Database | Transaction, municipalityIds: readonly string[]) =>
  on
    .select({
      municipalityId: keptNumbers.municipalityId,
      figure: keptNumbers.figureId,
      text: keptNumbers.text,
    })
    .from(keptNumbers)
    .where(inArray(keptNumbers.municipalityId, [...municipalityIds]));
