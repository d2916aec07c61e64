import Negotiator from "negotiator";
import { defaultLocale, isLocale, type Locale, locales } from "./locales";

/** The cookie that remembers which language a reader chose. */
export const localeCookie = "locale";

/**
 * The language for a reader: the one chosen earlier, else the best of what the browser asks for, else the default.
 * Longer headers than any browser sends are not read.
 */
export function negotiateLocale(acceptLanguage: string | null, cookie: string | undefined): Locale {
  if (isLocale(cookie)) return cookie;
  if (!acceptLanguage || acceptLanguage.length > 1000) return defaultLocale;
  const [best] = new Negotiator({ headers: { "accept-language": acceptLanguage } }).languages([...locales]);
  return isLocale(best) ? best : defaultLocale;
}
