import type { Locale } from "@/lib/i18n/locales";
import { foreignLang, type Localized, pick } from "@/lib/i18n/localized";

/** One line of content in the reader's language, or in another that is marked as such; nothing when none is written. */
export function LocalizedText({ text, locale }: { text: Localized | undefined; locale: Locale }) {
  const found = pick(text, locale);
  return found && <span lang={foreignLang(found, locale)}>{found.value}</span>;
}
