import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/translator";

function degree(value: number, locale: Locale, positive: string, negative: string): string {
  const number = new Intl.NumberFormat(locale).format(Math.abs(value));
  const letter = value > 0 ? positive : value < 0 ? negative : "";
  return letter ? `${number}° ${letter}` : `${number}°`;
}

export function longitudeName(value: number, locale: Locale): string {
  const { compass } = messagesOf(locale).map;
  return degree(value, locale, compass.east, compass.west);
}

export function latitudeName(value: number, locale: Locale): string {
  const { compass } = messagesOf(locale).map;
  return degree(value, locale, compass.north, compass.south);
}
