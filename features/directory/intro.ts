import { byName } from "@/lib/i18n/by-name";
import type { Locale } from "@/lib/i18n/locales";
import { pickText } from "@/lib/i18n/localized";
import type { Translator } from "@/lib/i18n/translator";
import { sentenceCase } from "@/lib/text/sentence-case";
import type { Member } from "./schema";

/** With more members than this, the list below names them and the sentence only counts. */
const mostNamed = 8;

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

/** Who in this country belongs to the network, in one sentence. */
export function introduce(
  country: string,
  members: readonly Named[],
  locale: Locale,
  t: Translator<"country">,
): string {
  const n = members.length;
  const words = { n, country, count: t("count", { n }) };
  const sentence =
    n > mostNamed
      ? t("introMany", words)
      : t("intro", { ...words, places: placesInRegions(members, locale, t) });
  return sentenceCase(sentence, locale);
}
