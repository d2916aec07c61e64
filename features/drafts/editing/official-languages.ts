import { byName } from "@/lib/i18n/by-name";
import type { Locale } from "@/lib/i18n/locales";

/** Languages of public administration in Europe, as codes; their names come from the browser. */
const codes =
  "az be bg bs ca cs cy da de el en es et eu fi fr ga gl hr hu hy is it ka lb lt lv mk mt nb nl nn no pl pt rm ro ru sk sl sq sr sv tr uk".split(
    " ",
  );

/** The languages that an official name may be offered to be in, by name; the one it is in is always among them. */
export function officialLanguages(locale: Locale, current = ""): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(locale, { type: "language" });
  const offered = codes.concat(current && !codes.includes(current) ? [current] : []);
  return byName(
    offered.map((code) => ({ value: code, label: names.of(code) ?? code })),
    locale,
    ({ label }) => label,
  );
}
