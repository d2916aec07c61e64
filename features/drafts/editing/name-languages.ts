import { byName } from "@/lib/i18n/by-name";
import type { Locale } from "@/lib/i18n/locales";

export type Choices = { value: string; label: string }[];

/** Languages of public administration in Europe, as codes; their names come from the browser. */
const official =
  "az be bg bs ca cs cy da de el en es et eu fi fr ga gl hr hu hy is it ka lb lt lv mk mt nb nl nn no pl pt rm ro ru sk sl sq sr sv tr uk".split(
    " ",
  );
/** Others in which places of Europe and around it have had names. */
const others =
  "ab af ar ast br co csb dsb eo fa fo fur fy gd grc gv he hi hsb ja kab kk kl ko ku kw la lad li lij mwl nap oc os pms rom rue rup sc scn se stq sux szl tt vec wa xmf yi zh".split(
    " ",
  );

/** Languages by name; the one that is chosen is always among them. */
function choices(codes: readonly string[], locale: Locale, current: string): Choices {
  const names = new Intl.DisplayNames(locale, { type: "language" });
  const offered = codes.concat(current && !codes.includes(current) ? [current] : []);
  return byName(
    offered.map((code) => ({ value: code, label: names.of(code) ?? code })),
    locale,
    ({ label }) => label,
  );
}

/** The languages that an official name may be offered to be in. */
export const officialLanguages = (locale: Locale, current = ""): Choices =>
  choices(official, locale, current);

/** The languages that any name may be offered to be in. */
export const nameLanguages = (locale: Locale, current = ""): Choices =>
  choices([...official, ...others], locale, current);
