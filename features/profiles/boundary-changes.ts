import type { Figure } from "@/features/figures/schema";
import type { Profile } from "./schema";
import { type Dated, datedMilestones } from "./timeline";

/** The events with which the area of the municipality became another one, the first one first. */
export const boundaryChanges = ({ milestones }: Pick<Profile, "milestones">): Dated[] =>
  datedMilestones(milestones).filter(({ changesBoundary }) => changesBoundary);

/** Those that interrupt a figure: one about a wider area goes on as it was. */
export const changesOfFigure = (profile: Pick<Profile, "milestones">, { about }: Figure): Dated[] =>
  about.kind === "wider" ? [] : boundaryChanges(profile);
