import { formatReferenceDate } from "@/features/figures/dates";
import { type ReferenceDate, referenceDateSchema } from "@/features/figures/schema";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** The reference date in words; what has been typed of it so far while it is not complete. */
export function referenceDateText(date: ReferenceDate, locale: Locale): string {
  if (referenceDateSchema.safeParse(date).success) {
    return formatReferenceDate(date, locale, translator(locale, "figures"));
  }
  return "value" in date ? date.value : "";
}
