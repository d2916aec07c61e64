import { diffArrays } from "diff";
import { shared } from "../versions/shape";

/** An item that stands elsewhere now: behind `behind`, or first. */
type Moved = { id: string; behind: string | null };

/** The fewest items that were moved to make the one order of the other; what was added or removed is none of them. */
export function movedItems(before: readonly string[], after: readonly string[]): Moved[] {
  const [was, is] = [shared(before, after), shared(after, before)];
  const moved = new Set(diffArrays(was, is).flatMap(({ added, value }) => (added ? value : [])));
  return after.flatMap((id, index) => (moved.has(id) ? { id, behind: after[index - 1] ?? null } : []));
}
