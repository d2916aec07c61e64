import { type Confirmation, confirmationOf } from "@/features/figures/confirmations";
import { observationHash } from "@/features/figures/observation-hash";
import { primaryObservation } from "@/features/figures/observations";
import type { Profile } from "@/features/profiles/schema";
import { takeBackSince } from "./take-back";

type OwnedConfirmation = Confirmation & { accountId: string | null; accountName: string };

/** What can be said of a figure with one click, and what has been. */
export type FigureStanding = {
  figureId: string;
  /** Of the value that it shows; the click counts for that alone. */
  hash: string;
  confirmed: { at: Date; by: string; isOwn: boolean; mayTakeBack: boolean } | null;
};

/** How each figure that shows a value stands, by its id. */
export function figureStandings(
  { figures, sources }: Profile,
  confirmations: readonly OwnedConfirmation[],
  { accountId, now }: { accountId: string; now: Date },
): Map<string, FigureStanding> {
  return new Map(
    figures.flatMap((figure) => {
      const shown = primaryObservation(figure, sources);
      if (!shown) return [];
      const found = confirmationOf(figure, sources, confirmations);
      const isOwn = found?.accountId === accountId;
      const confirmed = found && {
        at: found.confirmedAt,
        by: found.accountName,
        isOwn,
        mayTakeBack: isOwn && found.confirmedAt > takeBackSince(now),
      };
      return [[figure.id, { figureId: figure.id, hash: observationHash(figure, shown), confirmed }] as const];
    }),
  );
}
