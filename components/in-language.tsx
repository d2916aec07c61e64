import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";

/**
 * For a message in which `<name>{country}</name>` stands: marks the name where it is not in the language of the sentence.
 */
export const inLanguage =
  (lang: Locale | undefined) =>
  (chunks: ReactNode): ReactNode =>
    lang ? <span lang={lang}>{chunks}</span> : chunks;
