import { LetterTile } from "@/features/figures/components/letter-tile";
import type { TaskPlace } from "../../tasks/task-place";

/** What a task is about: a figure with its tile, anything else by its name. */
export function PlaceName({ place }: { place: TaskPlace }) {
  if (place.letter === undefined) return <span>{place.name}</span>;
  return (
    <span className="inline-flex min-w-0 items-baseline gap-2.5">
      <LetterTile letter={place.letter} isWider={place.isWider} className="self-start mt-[0.18rem]" />
      <span className="min-w-0 [overflow-wrap:anywhere]">{place.name}</span>
    </span>
  );
}
