/**
 * Spellings under which a place's name is looked up. A key is a folded text without its spaces, so that "kucuk cekmece" and
 * "Küçükçekmece", "st-malo" and "st malo" are one. Names and queries are made into keys by the same rules.
 */

/** Words that say what kind of place it is, as they stand before or behind a name. */
const kinds = new Set(
  `municipality municipalities metropolitan city town borough district commune comune citta municipio ayuntamiento ajuntament
  concello camara municipal prefeitura ville mairie gemeinde stadt landeshauptstadt hansestadt gemeente stad kommune kommun
  kommunen kunta kaupunki belediyesi buyuksehir belediye dimos dimou gmina miasto obshtina opstina opcina obcina obec mesto
  primaria comuna municipiul orasul oras bashkia savivaldybe vald novads hromada miska mahalle`.split(/\s+/),
);
/** Words between those and the name. */
const links = new Set("of de di do da du d des del della dei das dos the von van la le el".split(" "));
/** "Saint" as it is written before names, in a dozen languages. */
const saints = new Set(
  "saint sainte st ste sankt san santa santo sant sao sint agios agia agioi ayios ayia aghios hagios sveti sveta sv".split(
    " ",
  ),
);

/** Longer than any name in use; what is longer is found by its beginning. */
const LONGEST = 100;
const MOST_WORDS = 12;

const join = (words: readonly string[]) => words.join("").slice(0, LONGEST);

/** Without what says only what kind of place it is, unless nothing else is there. */
function withoutKind(words: readonly string[]): readonly string[] {
  let [from, to] = [0, words.length];
  const isKind = (at: number) => kinds.has(words[at] ?? "");
  while (isKind(from)) from++;
  while (from > 0 && links.has(words[from] ?? "")) from++;
  while (to > from && isKind(to - 1)) to--;
  return to > from ? words.slice(from, to) : words;
}

/** Every "saint" in one form, whatever word it is. */
export const saintly = (word: string): string => (saints.has(word) ? "saint" : word);

/** Every "saint" before another word in one form. */
const withSaints = (words: readonly string[]) =>
  words.map((word, at) => (at < words.length - 1 ? saintly(word) : word));

/** The keys of a name or query as a whole, as it was written first. */
export function wholeKeys(words: readonly string[]): string[] {
  const bare = withoutKind(words);
  return [...new Set([words, bare, withSaints(bare), withSaints(words)].map(join))].filter(Boolean);
}

/** The keys of a name without what says only what kind of place it is. */
export const bareKeys = (words: readonly string[]): string[] => wholeKeys(withoutKind(words));

/** The words of a name from the first on that does more than say what kind of place it is. */
export function fromOwnWord(words: readonly string[]): readonly string[] {
  const [first] = withoutKind(words);
  return words.slice(words.indexOf(first ?? ""));
}

/** The keys of what begins at a later word of a name: its second half, or what stands behind "City of". */
export function partKeys(words: readonly string[]): string[] {
  const isStart = (word: string, at: number) => at > 0 && !links.has(word) && !kinds.has(word);
  const starts = words.slice(0, MOST_WORDS).flatMap((word, at) => (isStart(word, at) ? [at] : []));
  return [...new Set(starts.flatMap((at) => wholeKeys(words.slice(at))))];
}
