import type { Rate } from "@/features/figures/rates";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

type Props = { indicator: string; rate: Rate; locale: Locale };

/** A figure for each 1,000 residents, or the density of an area; or, in words, why it is not worked out. */
export function CompareRate({ indicator, rate, locale }: Props) {
  const t = translator(locale, "compare");
  const isDensity = indicator === "area";
  if ("refused" in rate) {
    const words = rate.refused.map((reason) => t(`rate.reasons.${reason}`));
    const reasons = new Intl.ListFormat(locale).format(words);
    return (
      <p className="compare-note">{t(isDensity ? "rate.noDensity" : "rate.noPerThousand", { reasons })}</p>
    );
  }
  const value = new Intl.NumberFormat(locale, { maximumSignificantDigits: rate.digits }).format(rate.value);
  return <p className="compare-rate">{t(isDensity ? "rate.density" : "rate.perThousand", { value })}</p>;
}
