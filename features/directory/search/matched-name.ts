import type { OtherName } from "@/features/profiles/other-names";
import type { Profile } from "@/features/profiles/schema";
import { keysOfName } from "@/features/profiles/search-names";
import { fold } from "@/lib/text/fold";
import { matchesWords } from "./words";

/** A name that readers do not see in a list, by which a place was found. */
export type MatchedName = Pick<OtherName, "text" | "lang" | "kind">;

type Place = {
  names: Profile["names"];
  countryCode: string;
  /** What the list says of where it lies. */
  where: readonly string[];
};

/** English first, which most readers know; former names last. */
const unseen = ({ english, others = [] }: Profile["names"]): MatchedName[] => [
  ...(english ? [{ text: english, lang: "en", kind: "other_language" as const }] : []),
  ...others.filter(({ kind }) => kind !== "former"),
  ...others.filter(({ kind }) => kind === "former"),
];

/**
 * The name by which a place was found, where it is not plain to see: `key` is what the search met (see
 * features/profiles/search-names.ts), `words` what was looked for.
 */
export function matchedName(
  { names, countryCode, where }: Place,
  key: string | null,
  words: readonly string[],
): MatchedName | null {
  const seen = [names.short, names.official.text];
  const has = (text: string) => keysOfName(text, countryCode).includes(key ?? "");
  if (key === null || seen.some(has)) return null;
  const isSeen = matchesWords([...seen, ...where].map((text) => fold(text)).join(" "), words);
  const found = isSeen ? undefined : unseen(names).find(({ text }) => has(text));
  return found ? { text: found.text, lang: found.lang, kind: found.kind } : null;
}
