import type { Indicators } from "@/features/figures/schema";
import { comparedIndicator, type PopulationRow } from "@/features/profiles/comparison";
import { figureProjection } from "@/features/profiles/projection";
import type { Profile } from "@/features/profiles/schema";

type Drafted = { slug: string; profile: Profile; indicators: Indicators };

/** What the municipalities of a country say of themselves, once the draft of one of them is published. */
export function populationsWith(
  published: readonly PopulationRow[],
  { slug, profile, indicators }: Drafted,
): PopulationRow[] {
  const { names, region } = profile;
  const own = figureProjection(profile, indicators)
    .filter(({ indicator, about }) => indicator === comparedIndicator && about.kind === "place")
    .map(({ figureId, observation, sourceKind }) => ({
      ...{ slug, name: names.short, region, figureId, observation, sourceKind },
    }));
  return [...published.filter((row) => row.slug !== slug), ...own];
}
