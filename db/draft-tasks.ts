import { eq, sql } from "drizzle-orm";
import { taskRules, tasksOf } from "@/features/drafts/tasks/tasks-of";
import { confirmationOf } from "@/features/figures/confirmations";
import { searchText } from "@/features/profiles/projection";
import { profileSchema, readStored } from "@/features/profiles/schema";
import type { Database, Transaction } from "./client";
import { readConfirmations } from "./figure-confirmations";
import { draftSummaries, draftTasks, keptNumbers } from "./schema/editorial";
import { countries, indicators } from "./schema/network";
import { municipalities, revisions } from "./schema/profiles";

const regionSchema = profileSchema.shape.region.catch({});

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
export async function rebuildTasks(tx: Transaction, municipalityId: string): Promise<void> {
  const [draft] = await tx
    .select({
      revisionId: revisions.id,
      profile: revisions.profile,
      translations: revisions.translations,
      shortName: sql<string | null>`${revisions.profile} #>> '{names,short}'`,
      region: sql<unknown>`${revisions.profile} #> '{region}'`,
      slug: municipalities.slug,
      countryCode: countries.code,
      countryNames: countries.names,
    })
    .from(municipalities)
    .innerJoin(revisions, eq(revisions.id, municipalities.draftRevisionId))
    .innerJoin(countries, eq(countries.code, municipalities.countryCode))
    .where(eq(municipalities.id, municipalityId));
  if (!draft) return;
  const known = await readTaskIndicators(tx);
  const profile = readStored(draft.profile);
  const summary = {
    revisionId: draft.revisionId,
    rules: taskRules(known),
    isReadable: profile !== null,
    name: draft.shortName || draft.slug,
    region: regionSchema.parse(draft.region),
    searchText: searchText(profile, draft),
  };
  await tx
    .insert(draftSummaries)
    .values({ municipalityId, ...summary })
    .onConflictDoUpdate({ target: draftSummaries.municipalityId, set: summary });
  await tx.delete(draftTasks).where(eq(draftTasks.municipalityId, municipalityId));
  if (!profile) return;
  const confirmations = await readConfirmations(tx, municipalityId);
  const tasks = tasksOf(profile, {
    indicators: known,
    translations: draft.translations,
    confirmedAt: (figure) => confirmationOf(figure, profile.sources, confirmations)?.confirmedAt ?? null,
    kept: await listKeptNumbers(tx, municipalityId),
  });
  if (tasks.length > 0)
    await tx.insert(draftTasks).values(tasks.map((task) => ({ municipalityId, ...task })));
}

/** The numbers in texts that shall stay as typed. */
export const listKeptNumbers = (on: Database | Transaction, municipalityId: string) =>
  on
    .select({ figure: keptNumbers.figureId, text: keptNumbers.text })
    .from(keptNumbers)
    .where(eq(keptNumbers.municipalityId, municipalityId));
