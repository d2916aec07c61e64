import unicode from "@fontsource/source-serif-4/unicode.json";
import { codePointsIn, parseRanges } from "@/lib/text/code-points";

/** Each file holds one script; the drawing takes a sign from the first that has it. */
export const fontSubsets = ["latin", "latin-ext", "greek", "cyrillic"] as const;

const known = new Set(
  fontSubsets.flatMap((subset) => [
    ...codePointsIn(parseRanges(unicode[subset].replaceAll("U+", "").replaceAll(",", " "))),
  ]),
);

/**
 * A text without the signs that are in none of the fonts. The letter setter would ask servers elsewhere for them, which
 * tells those what is drawn here, and fails where it cannot reach them.
 */
export const drawable = (text: string): string =>
  [...text.normalize("NFC")]
    .filter((sign) => known.has(sign.codePointAt(0) ?? 0) && !/[\p{Extended_Pictographic}\u200d]/u.test(sign))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
