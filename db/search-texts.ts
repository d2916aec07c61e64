import { inArray, sql } from "drizzle-orm";
import { type Filtered, valuesOf } from "@/features/directory/search/cells";
import {
  filterSigns,
  foldedWords,
  headingSign,
  orderSigns,
  placeSign,
  placeWords,
} from "@/features/directory/search/terms";
import { type Passage, passagesOf } from "@/features/profiles/passages";
import { typedText } from "@/features/profiles/plain-text";
import type { Profile } from "@/features/profiles/schema";
import { knownLocales, type Locale } from "@/lib/i18n/locales";
import type { Transaction } from "./client";
import { wordList } from "./lists";
import { searchTexts, searchWords } from "./schema/search";
import { stemsOf } from "./stems";

type Place = Filtered & {
  municipalityId: string;
  searchText: string;
  publishedAt: Date;
  profile: Profile;
};
/** The folded words of one profile in one language. */
type Spoken = { headings: string[]; texts: string[] };
type Stems = ReadonlyMap<string, string | null>;

/** So many different words of one profile are found: a vector has room for more than a megabyte of them, and no more. */
const MOST_LEXEMES = 12_000;

const spokenIn = (profile: Profile, locale: Locale): Spoken => {
  const passages = passagesOf(profile, locale, typedText);
  const words = (key: keyof Passage) =>
    foldedWords(passages.map((passage) => passage[key]).join(" ")).slice(0, MOST_LEXEMES);
  return { headings: words("heading"), texts: words("text") };
};

/** A word as it is written and its stem, unless every text has it. */
function forms(words: readonly string[], stems: Stems): string[] {
  return words.flatMap((word) => {
    const stem = stems.get(word);
    return stem ? [word, stem] : [];
  });
}

/** Writes by which words the texts of municipalities are found, in the transaction that changes what visitors read. */
export async function writeSearchTexts(tx: Transaction, places: readonly Place[]): Promise<void> {
  const lexemes = places.map((place) => [
    ...filterSigns(valuesOf(place)),
    ...orderSigns(place.population, place.publishedAt),
    ...placeWords(place.searchText).map(placeSign),
  ]);
  const vocabulary = new Set(places.flatMap(({ searchText }) => placeWords(searchText)));
  for (const locale of knownLocales) {
    const spoken = places.map(({ profile }) => spokenIn(profile, locale));
    const words = new Set(spoken.flatMap(({ headings, texts }) => [...headings, ...texts]));
    for (const word of words) vocabulary.add(word);
    const stems = await stemsOf(tx, locale, [...words]);
    for (const [at, { headings, texts }] of spoken.entries()) {
      const titles = forms(headings, stems);
      lexemes[at]?.push(...titles.map(headingSign), ...titles, ...forms(texts, stems));
    }
  }
  await writeVocabulary(tx, [...vocabulary]);
  const ids = places.map(({ municipalityId }) => municipalityId);
  await tx.delete(searchTexts).where(inArray(searchTexts.municipalityId, ids));
  await tx.insert(searchTexts).values(
    places.map(({ municipalityId, population, publishedAt }, at) => ({
      ...{ municipalityId, publishedAt },
      weight: population ?? -1,
      words: sql`array_to_tsvector(${wordList([...new Set(lexemes[at])].slice(0, MOST_LEXEMES))})`,
    })),
  );
}

/** Words are only ever added, always in one order, so that two who publish at once wait for each other and go on. */
async function writeVocabulary(tx: Transaction, words: string[]): Promise<void> {
  await tx.execute(sql`
    insert into ${searchWords} (word)
    select word from unnest(${wordList(words)}) as given(word)
    where not exists (select from ${searchWords} known where known.word = given.word)
    order by word on conflict do nothing`);
}
