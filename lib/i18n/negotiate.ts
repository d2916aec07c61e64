import { defaultLocale, isLocale, type Locale } from "./locales";

/** The reader's language: the remembered one, else the first of Accept-Language that the network speaks. */
export function negotiateLocale(acceptLanguage: string | null, remembered: string | undefined): Locale {
  if (isLocale(remembered)) return remembered;
  const wished = (acceptLanguage ?? "")
    .split(",")
    .map((entry) => {
      const [tag = "", ...parameters] = entry.trim().toLowerCase().split(";");
      const quality = parameters.find((parameter) => parameter.trim().startsWith("q="));
      return { language: tag.split("-")[0], quality: quality ? Number(quality.trim().slice(2)) : 1 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  const found = wished.find(({ language }) => isLocale(language))?.language;
  return isLocale(found) ? found : defaultLocale;
}
