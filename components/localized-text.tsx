import type { Locale } from "@/lib/i18n/locales";
import { foreignLang, type Localized, pick } from "@/lib/i18n/localized";

type Props = { text: Localized | null | undefined; locale: Locale };

/** A name or a line in the reader's language, or in another and marked as such; nothing where there is none. */
export function LocalizedText({ text, locale }: Props) {
  const found = pick(text ?? undefined, locale);
  const lang = foreignLang(found, locale);
  return lang ? <span lang={lang}>{found?.value}</span> : found?.value;
}
