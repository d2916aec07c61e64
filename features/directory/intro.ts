import type { ReactNode } from "react";
import { inLanguage } from "@/components/in-language";
import { byName } from "@/lib/i18n/by-name";
import type { Locale } from "@/lib/i18n/locales";
import { pickText } from "@/lib/i18n/localized";
import type { Translator } from "@/lib/i18n/translator";
import { sentenceCase } from "@/lib/text/sentence-case";
import type { Member } from "./schema";

/** With more members than this, the list below names them and the sentence only counts. */
export const mostNamed = 8;

type Named = Pick<Member, "name" | "region">;

/** "Bağcılar and Zeytinburnu in İstanbul, and Konak in İzmir": the members by region, in the order of their names. */
export function placesInRegions(members: readonly Named[], locale: Locale, t: Translator<"country">): string {
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const regions = new Map<string, string[]>();
  for (const { name, region } of byName(members, locale, (member) => member.name)) {
    const key = pickText(region, locale);
    regions.set(key, [...(regions.get(key) ?? []), name]);
  }
  const groups = [...regions].map(([region, names]) =>
    region ? t("inRegion", { names: list.format(names), region }) : list.format(names),
  );
  const [last = "", ...rest] = groups.toReversed();
  return rest.length === 0 ? last : t("lastOf", { rest: rest.toReversed().join(", "), last });
}

/** Instead of members that nobody needs to read, how many there are. */
type Given = [members: readonly Named[] | number, locale: Locale, t: Translator<"country">];

/** The message that says it, and what stands in it. */
function sentenceFor(country: string, [members, locale, t]: Given) {
  const n = typeof members === "number" ? members : members.length;
  const words = { n, country, count: t("count", { n }) };
  return typeof members === "number" || n > mostNamed
    ? ({ key: "introMany", words: { ...words, places: "" } } as const)
    : ({ key: "intro", words: { ...words, places: placesInRegions(members, locale, t) } } as const);
}

/** Who in this country belongs to the network, in one sentence. */
export function introduce(country: string, ...given: Given): string {
  const [, locale, t] = given;
  const { key, words } = sentenceFor(country, given);
  return sentenceCase(t.markup(key, { ...words, name: (name) => name }), locale);
}

/** The same to be read, with the name of the country marked as what it is where it is not in the reader's language. */
export function introduceNamed(
  country: { name: string; lang: Locale | undefined },
  ...given: Given
): ReactNode {
  const [, locale, t] = given;
  if (!country.lang) return introduce(country.name, ...given);
  const { key, words } = sentenceFor(country.name, given);
  const sentence = t.rich(key, { ...words, name: inLanguage(country.lang) });
  if (!Array.isArray(sentence)) return sentence;
  return sentence.map((part, i) => (i === 0 && typeof part === "string" ? sentenceCase(part, locale) : part));
}
