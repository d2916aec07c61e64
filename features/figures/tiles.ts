/** How many things one tile stands for, so that no pictogram has more than about sixty tiles. */
export function tileUnit(total: number): number {
  let unit = 1;
  while (total / unit > 60) unit *= String(unit).startsWith("2") ? 2.5 : 2;
  return unit;
}
