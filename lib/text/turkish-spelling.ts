const BACK = "aıou";
const FRONT = "eiöü";
const VOWEL = new RegExp(`[${BACK}${FRONT}]`);
/** Between vowels it is nearly always the soft one. */
const SOFT_G = new RegExp(`(?<=[${BACK}${FRONT}])g(?=[${BACK}${FRONT}])`, "g");

/** The letter that a folded vowel stands for between two others, as far as harmony tells. */
function between(letter: string, before: string, after: string): string {
  if (letter === "i") return BACK.includes(before || "-") || BACK.includes(after || "-") ? "ı" : "i";
  const isFront = FRONT.includes(after || "-") || (letter === "u" && FRONT.includes(before || "-"));
  if (letter === "u") return isFront ? "ü" : "u";
  return letter === "o" && isFront ? "ö" : letter;
}

/**
 * A folded Turkish word with the vowels that harmony asks for and the soft g ("okullari" is okulları), so that its endings can be told from
 * it. Where harmony does not tell, the stem may be another word; but it is the same for each way of writing the word.
 */
export function respell(folded: string): string {
  const letters = [...folded];
  const spell = (at: number, step: 1 | -1, neighbour: string) => {
    const letter = letters[at] ?? "";
    if (!VOWEL.test(letter)) return neighbour;
    letters[at] = step === 1 ? between(letter, neighbour, "") : between(letter, "", neighbour);
    return letters[at] ?? "";
  };
  // The vowel behind it tells more than the one before, which may belong to another stem.
  for (let at = letters.length - 1, after = ""; at >= 0; at--) after = spell(at, -1, after);
  for (let at = 0, before = ""; at < letters.length; at++) before = spell(at, 1, before);
  return letters.join("").replace(SOFT_G, "ğ");
}
