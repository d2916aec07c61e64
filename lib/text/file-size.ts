import { type Locale, localeTags } from "../i18n/locales";

const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;

/** How large a file is, as people say it: "820 kB", "2.4 MB". */
export function fileSize(bytes: number, locale: Locale): string {
  const isLarge = bytes >= MEGABYTE / 2;
  const amount = isLarge ? bytes / MEGABYTE : Math.max(1, bytes / KILOBYTE);
  return new Intl.NumberFormat(localeTags[locale], {
    style: "unit",
    unit: isLarge ? "megabyte" : "kilobyte",
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(amount);
}
