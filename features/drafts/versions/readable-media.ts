import type { Document, Image } from "@/features/profiles/images";
import { licenceWords } from "@/features/profiles/licence-words";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { allLanguages } from "./readable-facts";

/** The file of a picture or document, which has no words of its own: the beginning of its hash tells it from others. */
export const fileText = (hash: string): string => hash.slice(0, 12);

/** All that is said of a picture, line by line. */
export function imageText(image: Image, locale: Locale): string {
  const t = translator(locale, "editor");
  const what = image.isDecorative ? t("fieldNames.isDecorative") : allLanguages(image.alt);
  return [what, allLanguages(image.caption), image.credit, licenceWords(image.licence, locale)]
    .filter(Boolean)
    .join("\n");
}

export const documentText = ({ title, file }: Document): string => allLanguages(title) || fileText(file);
