import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type Licence, licenceName } from "./images";

/** On what terms a picture may be used, in words; "" where nobody has said. */
export function licenceWords(licence: Licence, locale: Locale): string {
  const t = translator(locale, "profile");
  switch (licence) {
    case "all-rights-reserved":
    case "with-permission":
    case "public-domain":
      return t(`licences.${licence}`);
    default:
      return licenceName(licence) ?? "";
  }
}
