export type Lettering = { family: "serif" | "sans"; size: number; spacing?: number };

const NARROW = new Set("ıijlİIіїІЇft.,:;'’()|!-· r");
const BROAD = new Set("mwMWÆŒ—%@жмфшщюЖМФШЩЮ");

/** A generous estimate of a line's width in pixels: the server has no fonts to measure with. */
export function textWidth(text: string, { family, size, spacing = 0 }: Lettering): number {
  let width = 0;
  for (const sign of text) {
    const upper = sign !== sign.toLocaleLowerCase("en");
    width += NARROW.has(sign) ? 0.34 : BROAD.has(sign) ? 0.86 : upper ? 0.66 : 0.53;
  }
  return (width * (family === "serif" ? 1.02 : 0.98) + spacing * [...text].length) * size;
}
