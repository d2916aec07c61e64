import type { Difference } from "@/features/figures/likeness";
import { units } from "@/features/figures/schema";
import { measures } from "@/features/figures/units";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf, translator } from "@/lib/i18n/translator";
import { midSentence } from "@/lib/text/sentence-case";

function kindWord({ aspect }: Difference, kind: string, locale: Locale): string {
  const { kinds, units: unitWords } = messagesOf(locale).compare.unlike;
  const unit = units.find((one) => one === kind);
  if (aspect === "unit" && unit)
    return measures[unit]?.symbol ?? (unitWords as Record<string, string>)[unit] ?? unit;
  const { precision } = messagesOf(locale).figures;
  const worded: Record<string, string> = { ...precision, ...kinds };
  return midSentence(worded[kind] ?? kind, locale);
}

/** In what the values of a row are not alike, as the end of a sentence; `null` where they are. */
export function unlikeWords(differences: readonly Difference[], locale: Locale): string | null {
  if (differences.length === 0) return null;
  const t = translator(locale, "compare");
  const list = new Intl.ListFormat(locale);
  const reasons = differences.map((difference) => {
    const { aspect, groups } = difference;
    if (groups.length === 1) return t("unlike.noneDated");
    const each = groups.map(({ kind, names }) =>
      t("unlike.of", { names: list.format(names), kind: kindWord(difference, kind, locale) }),
    );
    return `${t(`unlike.${aspect}`)} (${each.join("; ")})`;
  });
  return `${reasons.join("; ")}.`;
}
