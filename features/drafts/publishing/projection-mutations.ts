import "server-only";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { publishedFigures, publishedProfiles } from "@/db/schema/profiles";
import type { Indicators } from "@/features/figures/schema";
import { figureProjection, profileProjection } from "@/features/profiles/projection";
import type { Profile } from "@/features/profiles/schema";
import type { Localized } from "@/lib/i18n/localized";
import type { Draft } from "../revision-mutations";

type Shown = Pick<Draft, "id" | "slug" | "countryCode" | "countryNames"> & {
  municipalityId: string;
  profile: Profile;
};

/** Rebuilds everything that visitors read of a municipality, from the revision that they shall see. */
export async function rebuildProjection(
  tx: Transaction,
  draft: Shown,
  known: Indicators,
  publication: { changeNote: Localized; publishedAt: Date },
): Promise<void> {
  const { municipalityId } = draft;
  const projection = profileProjection(draft.profile, { ...draft, revisionId: draft.id });
  const values = { ...projection, ...publication };
  await tx
    .insert(publishedProfiles)
    .values(values)
    .onConflictDoUpdate({ target: publishedProfiles.municipalityId, set: values });
  await tx.delete(publishedFigures).where(eq(publishedFigures.municipalityId, municipalityId));
  const figures = figureProjection(draft.profile, municipalityId, known);
  if (figures.length > 0) await tx.insert(publishedFigures).values(figures);
}
