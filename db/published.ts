import { eq, inArray } from "drizzle-orm";
import type { Indicators } from "@/features/figures/schema";
import { figureProjection, profileProjection } from "@/features/profiles/projection";
import { type Profile, profileSchema } from "@/features/profiles/schema";
import { searchNames as namesToSearch } from "@/features/profiles/search-names";
import type { Localized } from "@/lib/i18n/localized";
import { asGiven } from "./as-given";
import type { Database, Transaction } from "./client";
import { countries, indicators } from "./schema/network";
import { publishedFigures, publishedProfiles } from "./schema/profiles";
import { searchNames } from "./schema/search";
import { writeSearchTexts } from "./search-texts";

/** A municipality at its address, and the revision of it that visitors shall see. */
export type Shown = {
  municipalityId: string;
  revisionId: string;
  slug: string;
  countryCode: string;
  countryNames: Localized;
  profile: Profile;
};

/** What visitors are told about the publication that put it there. */
type Publication = { changeNote: Localized; publishedAt: Date };

/** Writes everything that visitors read of a municipality anew, in the transaction that changes what they shall see. */
export const writePublished = (
  tx: Transaction,
  shown: Shown,
  known: Indicators,
  { changeNote, publishedAt }: Publication,
): Promise<void> => writeAllPublished(tx, [{ ...shown, changeNote, publishedAt }], known);

/** The same of several municipalities at once. */
export async function writeAllPublished(
  tx: Transaction,
  all: readonly (Shown & Publication)[],
  known: Indicators,
): Promise<void> {
  const ids = all.map(({ municipalityId }) => municipalityId);
  const values = all.map(({ profile, changeNote, publishedAt, ...place }) => ({
    ...profileProjection(profile, place),
    ...{ changeNote, publishedAt },
  }));
  await tx
    .insert(publishedProfiles)
    .values(values)
    .onConflictDoUpdate({ target: publishedProfiles.municipalityId, set: asGiven(publishedProfiles) });
  await tx.delete(publishedFigures).where(inArray(publishedFigures.municipalityId, ids));
  const figures = all.flatMap(({ profile, municipalityId, countryCode }) =>
    figureProjection(profile, known).map((figure) => ({ municipalityId, countryCode, ...figure })),
  );
  if (figures.length > 0) await tx.insert(publishedFigures).values(figures);
  await tx.delete(searchNames).where(inArray(searchNames.municipalityId, ids));
  const found = values.flatMap((place) => namesToSearch(place.profile, place));
  if (found.length > 0) await tx.insert(searchNames).values(found);
  await writeSearchTexts(tx, values);
}

/**
 * Writes the same anew: at another address, or because what is made of a profile has changed. Does nothing where visitors
 * read nothing. The caller holds the lock of the municipality.
 */
export async function rewritePublished(
  tx: Transaction,
  municipalityId: string,
  place?: Pick<Shown, "slug" | "countryCode" | "countryNames">,
): Promise<void> {
  const [shown] = await tx
    .select({
      revisionId: publishedProfiles.revisionId,
      slug: publishedProfiles.slug,
      countryCode: publishedProfiles.countryCode,
      countryNames: countries.names,
      profile: publishedProfiles.profile,
      changeNote: publishedProfiles.changeNote,
      publishedAt: publishedProfiles.publishedAt,
    })
    .from(publishedProfiles)
    .innerJoin(countries, eq(countries.code, publishedProfiles.countryCode))
    .where(eq(publishedProfiles.municipalityId, municipalityId));
  if (!shown) return;
  const written = { ...shown, ...place, municipalityId, profile: profileSchema.parse(shown.profile) };
  await writePublished(tx, written, await readUnits(tx), shown);
}

/** The network's indicators, as far as figures are measured by them; none has a name for readers. */
export async function readUnits(on: Database | Transaction): Promise<Indicators> {
  const rows = await on.select({ key: indicators.key, unit: indicators.unit }).from(indicators);
  return Object.fromEntries(rows.map(({ key, unit }) => [key, { key, name: key, unit }]));
}
