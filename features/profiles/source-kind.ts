import type { ResolvedObservation } from "@/features/figures/resolve";
import type { PageContext } from "./page-context";
import type { Source } from "./schema";

/** Who says it. */
export const sourceKindOf = (
  { published }: PageContext,
  { observation }: ResolvedObservation,
): Source["kind"] => published.profile.sources.find(({ id }) => id === observation.source)?.kind ?? "other";
