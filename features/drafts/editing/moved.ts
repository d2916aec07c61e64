/** The list with the item at `index` one place up or down, the same list where there is no such place. */
export function moved<T>(items: readonly T[], index: number, by: -1 | 1): T[] {
  const target = index + by;
  if (target < 0 || target >= items.length) return [...items];
  return items.toSpliced(index, 1).toSpliced(target, 0, ...items.slice(index, index + 1));
}
