import { currentObservations, primaryObservation } from "@/features/figures/observations";
import type { Facts } from "./facts";
import type { Profile } from "./schema";

/** What one source stands for on its page. */
export type SourceUses = {
  /** Figures whose value is this source's. */
  first: string[];
  /** Figures for which it gives another value. */
  second: string[];
  milestones: boolean;
  names: boolean;
};

export function sourceUses(profile: Profile, source: string, facts: Facts): SourceUses {
  const uses: SourceUses = {
    first: [],
    second: [],
    milestones: profile.milestones.some((milestone) => milestone.source === source),
    names: profile.names.others.some((name) => name.source === source),
  };
  for (const { figure } of facts.figures.values()) {
    const isFirst = primaryObservation(figure, profile.sources)?.source === source;
    const isUsed = currentObservations(figure).some((observation) => observation.source === source);
    if (isFirst) uses.first.push(figure.id);
    else if (isUsed) uses.second.push(figure.id);
  }
  return uses;
}
