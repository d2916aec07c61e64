import anyAscii from "any-ascii";
import { codePointsIn, formatRanges, parseRanges, toRanges } from "@/lib/text/code-points";
import { corrections, silent } from "./corrections";
import unicode from "./unicode-15.json" with { type: "json" };

export type FoldLetters = {
  /** Latin form → every code point written so. */
  letters: Record<string, string>;
  /** Marks, joiners and silent letters, which fall away. */
  dropped: string;
  /** Letters that stand as their own code point, "u5317": never lost, never confused. */
  coded: string;
};

const IDEOGRAPHS = /\p{Script=Han}/u;
const HANGUL_SYLLABLE = /[가-힣]/u;

/** Scripts beyond the first plane are no living names, but letters dressed for mathematics are used as ornament. */
function isCoded(point: number): boolean {
  return (
    IDEOGRAPHS.test(String.fromCodePoint(point)) || (point > 0xffff && (point < 0x1d400 || point > 0x1d7ff))
  );
}

function latinForm(letter: string): string {
  const lower = letter.toLowerCase();
  const corrected = corrections.get(lower.normalize("NFC")) ?? corrections.get(lower);
  if (corrected !== undefined) return corrected;
  // An accented letter follows its letter, whatever the library thinks of the accent.
  const [base = "", ...marks] = lower.normalize("NFD");
  if (marks.length > 0 && /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(base))
    return latinForm(base);
  const words = anyAscii(letter).toLowerCase();
  if (!/\p{N}/u.test(letter)) return words.replace(/[^a-z0-9]/g, "");
  const number = words.replace(/[^a-z0-9]+/g, " ").trim();
  return number.includes(" ") ? ` ${number} ` : number; // 5½ is "5 1 2"
}

/** Reads no clock, no locale and no network; the same library and the same Unicode list give the same bytes. */
export function buildLetters(): FoldLetters {
  const forms = new Map<string, string>();
  const dropped = [...codePointsIn(parseRanges(`${unicode.marks} ${unicode.format}`))];
  const coded: number[] = [];
  for (const point of codePointsIn(parseRanges(unicode.letters))) {
    const letter = String.fromCodePoint(point);
    // Hangul syllables are taken apart into their letters by both implementations.
    if (HANGUL_SYLLABLE.test(letter)) continue;
    if (isCoded(point)) coded.push(point);
    else if (silent.test(letter)) dropped.push(point);
    else {
      const form = latinForm(letter);
      if (form) forms.set(form, (forms.get(form) ?? "") + letter);
      else if (/\p{Lm}/u.test(letter)) dropped.push(point);
      else coded.push(point);
    }
  }
  return {
    letters: Object.fromEntries([...forms].sort(([a], [b]) => (a < b ? -1 : 1))),
    dropped: formatRanges(toRanges(dropped)),
    coded: formatRanges(toRanges(coded)),
  };
}
