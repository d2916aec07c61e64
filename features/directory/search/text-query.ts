import { wholeKeys } from "@/lib/text/name-keys";
import { ranks, readings } from "./ranks";
import { allOf, anyOf, headingSign, placeSign, sizeSigns } from "./terms";

/** One question to the index of texts, as PostgreSQL writes them, and the rank of what answers it. */
export type Asked = { query: string; rank: number };

/** Each size for itself, the largest first: what is asked in this order stops when enough was found. */
const bySize = (query: string, rank: number): Asked[] =>
  sizeSigns.map((size) => ({ query: allOf([anyOf([size]), query]), rank }));

/** Every municipality that fulfils the filters. */
export const filterQueries = (narrowed: string): Asked[] => bySize(narrowed, 0);

/**
 * The texts in which every word is found, in one of its forms: headings before other texts. A word may also be one of the
 * place's name, province or country, as long as another is found in its texts.
 */
export function textQueries(words: readonly (readonly string[])[], narrowed: string): Asked[] {
  const found = (sign: (word: string) => string) => {
    const any = anyOf(words.flat().map(sign));
    if (words.length === 1) return any;
    return allOf([...words.map((forms) => anyOf([...forms.map(sign), ...forms.map(placeSign)])), any]);
  };
  const inHeading = found(headingSign);
  const inText = found((word) => word);
  return [
    ...bySize(allOf([inHeading, narrowed]), ranks.heading),
    ...bySize(allOf([inText, `!(${inHeading})`, narrowed]), ranks.prose),
  ];
}

/** One or two letters begin so many words that they are looked for in what the others find. */
export const isShort = (word: string): boolean => word.length < 3;

/**
 * The places of which every word is a word of the name, the province or the country; some words may be one name that is
 * written as one. `completed` are the words with what each may be the beginning of.
 */
export function placeQueries(
  words: readonly string[],
  completed: readonly (readonly string[])[],
  narrowed: string,
): Asked[] {
  const isAsked = (word: string) => !isShort(word) || words.every(isShort);
  const of = (word: string) =>
    isAsked(word) ? anyOf((completed[words.indexOf(word)] ?? [word]).map(placeSign)) : "";
  const joined = readings(words).filter(({ name }) => name.length > 1);
  const asked = [
    allOf(words.map(of)),
    ...joined.map(({ name, place }) => allOf([anyOf(wholeKeys(name).map(placeSign)), ...place.map(of)])),
  ];
  return bySize(allOf([`(${asked.map((each) => `(${each})`).join(" | ")})`, narrowed]), ranks.region);
}
