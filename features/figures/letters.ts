import type { Figure } from "./schema";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

const nth = (index: number): string =>
  index < alphabet.length
    ? alphabet.charAt(index)
    : nth(Math.floor(index / alphabet.length) - 1) + alphabet.charAt(index % alphabet.length);

/** Figures about a wider area start at "p" (province), so that their letters are not taken for the page's own. */
const widerStart = alphabet.indexOf("P");

/**
 * The letter by which a page refers to each figure: A, B, C … for its own, p, q, r … for those about a wider area.
 */
export function figureLetters(figures: readonly Figure[]): Map<string, string> {
  const isWider = (figure: Figure) => figure.about.kind === "wider";
  const own = figures.filter((f) => !isWider(f)).map((f, i) => [f.id, nth(i)] as const);
  const wider = figures.filter(isWider).map((f, i) => [f.id, nth(i + widerStart).toLowerCase()] as const);
  return new Map([...own, ...wider]);
}
