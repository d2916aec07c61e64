import { byName } from "@/lib/i18n/by-name";
import type { Locale } from "@/lib/i18n/locales";

export type Choices = { value: string; label: string }[];

/** Languages of public administration in Europe, as codes. */
const official =
  "az be bg bs ca cs cy da de el en es et eu fi fr ga gl hr hu hy is it ka lb lt lv mk mt nb nl nn no pl pt rm ro ru sk sl sq sr sv tr uk".split(
    " ",
  );
/** Others in which places of Europe and around it have had names. */
const others =
  "ab af ar ast br co csb dsb eo fa fo fur fy gd grc gv he hi hsb ja kab kk kl ko ku kw la lad li lij mwl nap oc os pms rom rue rup sc scn se stq sux szl tt vec wa xmf yi zh".split(
    " ",
  );

function byCode(codes: readonly string[], locale: Locale): Choices {
  const names = new Intl.DisplayNames(locale, { type: "language" });
  return byName(
    codes.map((code) => ({ value: code, label: names.of(code) ?? code })),
    locale,
    ({ label }) => label,
  );
}

/** The languages that an official name may be offered to be in, by name; the one that is chosen is always among them. */
export const officialLanguages = (locale: Locale, current = ""): Choices =>
  byCode(current && !official.includes(current) ? [...official, current] : official, locale);

/** The languages that any name may be offered to be in. For the server: browsers know no names of the smaller ones. */
export const nameLanguages = (locale: Locale): Choices => byCode([...official, ...others], locale);

/** The choices, with the one that is chosen among them. */
export const withChosen = (choices: Choices, code: string): Choices =>
  !code || choices.some(({ value }) => value === code) ? choices : [...choices, { value: code, label: code }];
