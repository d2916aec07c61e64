import { movingPlates } from "@/components/map/moving-plates";
import { type MovingView, viewRect } from "@/components/map/sheet-view";
import { memoize } from "@/lib/memo";
import type { Places } from "../places/places";
import { type GatheredPlate, gatherOn, rowsIn } from "./shown";

/** Who is in a view, and how they stand on its plates. */
type Gathered = { inside: number[]; gathered: GatheredPlate[] };

export const gatherIn = (places: Places, rows: readonly number[], view: MovingView): Gathered => {
  const inside = rowsIn(places, rows, viewRect(view));
  return { inside, gathered: movingPlates(view).map((plate) => gatherOn(plate, view, places, inside)) };
};

/** For everybody on the widest views, which most readers see first: gathered once after a publication. */
const overviews = new WeakMap<Places, (view: MovingView) => Gathered>();
export const WIDE = 1;
const MOST_OVERVIEWS = 4;

export function overview(places: Places, all: readonly number[], view: MovingView): Gathered {
  const known =
    overviews.get(places) ??
    memoize(
      MOST_OVERVIEWS,
      (asked: MovingView) => JSON.stringify(asked),
      (asked) => gatherIn(places, all, asked),
    );
  overviews.set(places, known);
  return known(view);
}
