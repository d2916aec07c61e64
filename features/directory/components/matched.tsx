import type { Locale } from "@/lib/i18n/locales";
import type { MatchedName } from "../search/matched-name";
import { matchedWords } from "../search/matched-words";
import { Highlighted } from "./highlighted";

type Props = { name: MatchedName; words: readonly string[]; locale: Locale };

/** By which name a place was found, where that is not plain to see: "formerly Nikomedia". */
export function Matched({ name, words, locale }: Props) {
  const [before, after] = matchedWords(name, locale);
  return (
    <p className="result-matched">
      {before}
      <b lang={name.lang || undefined}>
        <Highlighted text={name.text} words={words} />
      </b>
      {after}
    </p>
  );
}
