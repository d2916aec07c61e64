import { languageName } from "@/lib/i18n/language-name";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { MatchedName } from "./matched-name";

/** What stands before and behind a name that says why a place was found: "formerly ", "". */
export function matchedWords({ kind, lang }: MatchedName, locale: Locale): [before: string, after: string] {
  const t = translator(locale, "otherNames");
  // Of a language that is not known nothing can be said.
  const known = kind === "other_language" && !lang ? "alternative" : kind;
  const language = lang && languageName(lang, locale);
  const [before = "", after = ""] = t.markup(`found.${known}`, { name: () => "\n", language }).split("\n");
  return [before, after];
}
