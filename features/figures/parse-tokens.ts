/** A piece of what was typed. `key` is what word tables are keyed by; `glued` means no space stands before it. */
export type Token = {
  type: "number" | "word" | "suffix" | "sign";
  text: string;
  key: string;
  glued: boolean;
};

/** The form that words are compared in: no case, no accents, no dotless i. Cyrillic and Greek stay as they are. */
export function wordKey(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replaceAll("ı", "i");
}

/** The ten digits of a script follow each other, so a digit is worth its distance from the start of its run. */
function asciiDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  let zero = point;
  while (zero > point - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(point - zero);
}

/**
 * One spelling for digits, spaces, dashes and apostrophes. Fractions and raised figures stay as they are: NFKC would make
 * 11⁄2 of 1½ and 102 of 10²; only km² and m² lose theirs.
 */
function clean(raw: string): string {
  return raw
    .replace(/[’‘ʼ′´`]/g, "'")
    .replace(/(?<=\p{L})²/gu, "2")
    .replace(/[^\p{No}]+/gu, (part) => part.normalize("NFKC"))
    .replace(/\p{Cf}/gu, "")
    .replace(/\s/g, " ")
    .replace(/[‐‒–—−]/g, "-")
    .replaceAll("٬", "'")
    .replace(/(?![0-9])\p{Nd}/gu, asciiDigit);
}

// ".5" is a half: a mark belongs to the number behind it where a number can begin.
const TOKEN =
  /(?<elision>(?<=\p{L})['-](?=\p{L}))|(?<number>(?:(?<![^ (~<>≤≥≈±+-])[.,])?\d+(?:(?:[.,'٫]|[ ](?=\d{3}(?!\d)))\d+)*)|(?<suffix>(?<=\d)'\p{L}+)|(?<word>[\p{L}\p{M}]+(?:2(?!\d))?)|(?<sign>[^ ])/gu;

/** Turkish endings grow on scale words as well: "binden fazla", "1 milyonun üzerinde". */
const INFLECTED_SCALE = /^(bin|milyon|milyar)(den|dan|in|un|i|u|e|a)$/;

export function tokenise(raw: string): Token[] {
  const text = clean(raw);
  return [...text.matchAll(TOKEN)].flatMap((match): Token[] => {
    const [found] = match;
    const glued = match.index > 0 && text[match.index - 1] !== " ";
    // jusqu'à and най-много are two words each.
    if (match.groups?.elision) return [];
    if (match.groups?.number) return [{ type: "number", text: found, key: "", glued }];
    if (match.groups?.sign) return [{ type: "sign", text: found, key: found, glued }];
    const key = wordKey(found);
    if (match.groups?.suffix) return [{ type: "suffix", text: found, key, glued }];
    const [, scale, ending] = INFLECTED_SCALE.exec(key) ?? [];
    if (!scale || !ending) return [{ type: "word", text: found, key, glued }];
    return [
      { type: "word", text: found, key: scale, glued },
      { type: "suffix", text: found, key: `'${ending}`, glued: true },
    ];
  });
}
