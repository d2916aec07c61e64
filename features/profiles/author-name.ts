import type { Locale } from "@/lib/i18n/locales";
import type { Profile } from "./schema";

/** The municipality as the author of its page: by its official name in its own language, else in English. */
export const authorName = ({ official, english }: Profile["names"], locale: Locale): string =>
  (locale === official.lang && official.text) || english || official.text;
