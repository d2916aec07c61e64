/** Points of a plane in the order of their importance. */
export type PointList = { xs: ArrayLike<number>; ys: ArrayLike<number>; length: number };
/** A point and those that are shown together with it, itself first; indexes of the list. */
export type Group = { first: number; members: number[] };

/**
 * Gives every point to the first of the list that lies closer than `apart` and belongs to no other. So the first of the groups
 * are never closer than `apart`, and each lies where its own point does; the same ones lead on every scale.
 *
 * A grid of cells as wide as `apart` keeps it from comparing all with all: a hundred thousand take some milliseconds.
 */
export function gather({ xs, ys, length }: PointList, apart: number): Group[] {
  const cells = new Map<number, number[]>();
  // More columns than any plate has, so that neighbours across its edge are no neighbours.
  const columns = 1 << 20;
  const cellOf = (index: number) =>
    Math.floor((ys[index] ?? 0) / apart) * columns + Math.floor((xs[index] ?? 0) / apart);
  for (let index = 0; index < length; index += 1) {
    const cell = cellOf(index);
    const known = cells.get(cell);
    if (known) known.push(index);
    else cells.set(cell, [index]);
  }
  const isGiven = new Uint8Array(length);
  const groups: Group[] = [];
  const reach = apart * apart;
  for (let first = 0; first < length; first += 1) {
    if (isGiven[first]) continue;
    isGiven[first] = 1;
    const members = [first];
    const x = xs[first] ?? 0;
    const y = ys[first] ?? 0;
    const middle = cellOf(first);
    for (let down = -1; down <= 1; down += 1) {
      for (let across = -1; across <= 1; across += 1) {
        const cell = middle + down * columns + across;
        const inside = cells.get(cell);
        if (!inside) continue;
        const left = inside.filter((index) => {
          if (isGiven[index]) return false;
          const [dx, dy] = [(xs[index] ?? 0) - x, (ys[index] ?? 0) - y];
          if (dx * dx + dy * dy >= reach) return true;
          isGiven[index] = 1;
          members.push(index);
          return false;
        });
        cells.set(cell, left);
      }
    }
    groups.push({ first, members });
  }
  return groups;
}
