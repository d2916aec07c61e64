import { countryName } from "@/lib/i18n/country-name";
import { locales } from "@/lib/i18n/locales";
import { slugify } from "@/lib/text/fold";
import type { countries } from "./schema/network";

/** The row of a country that nobody of the network has been in yet: it is called, and addressed, as it is everywhere. */
export function newCountry(code: string): Required<typeof countries.$inferInsert> {
  const nameIn = (locale: (typeof locales)[number]) => countryName(code.toUpperCase(), locale) ?? code;
  return {
    code,
    slug: slugify(nameIn("en")),
    names: Object.fromEntries(locales.map((locale) => [locale, nameIn(locale)])),
    capital: null,
  };
}
