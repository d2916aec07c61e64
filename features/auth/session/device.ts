import Bowser from "bowser";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** What a browser says of itself in words: "Firefox on Windows". It may say anything, so this is a hint, no proof. */
export function deviceInWords(userAgent: string, locale: Locale): string {
  const t = translator(locale, "auth");
  // It throws for an empty text and leaves out what it does not recognise.
  const { browser, os } = Bowser.parse(userAgent || "-");
  if (browser.name && os.name) return t("device.both", { browser: browser.name, system: os.name });
  return browser.name || os.name || t("device.unknown");
}
