import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** The name under which somebody did something; who asked for it has been erased there. */
export const nameInHistory = (name: string, locale: Locale): string =>
  name || translator(locale, "auth")("erasedName");
