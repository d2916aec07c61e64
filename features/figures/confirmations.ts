import { observationHash } from "./observation-hash";
import { primaryObservation } from "./observations";
import type { Figure } from "./schema";

/** That somebody found a figure still right, by the observation that they looked at. */
export type Confirmation = { figureId: string; observationHash: string; confirmedAt: Date };

/** The newest confirmation of the value that a figure shows where only one can stand; null when there is none. */
export function confirmationOf<C extends Confirmation>(
  figure: Figure,
  sources: Parameters<typeof primaryObservation>[1],
  confirmations: readonly C[],
): C | null {
  const shown = primaryObservation(figure, sources);
  const hash = shown && observationHash(figure, shown);
  const found = confirmations.filter((one) => one.figureId === figure.id && one.observationHash === hash);
  return found.toSorted((a, b) => b.confirmedAt.getTime() - a.confirmedAt.getTime())[0] ?? null;
}
