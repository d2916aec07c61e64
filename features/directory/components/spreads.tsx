import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Numbers } from "../spread/queries";
import { FEWEST } from "../spread/spread";
import { SpreadBlock } from "./spread-block";

type Props = { numbers: Numbers; country: string; locale: Locale };

/** How the figures of a country's partners are spread, each that enough of them have recorded. */
export function Spreads({ numbers, country, locale }: Props) {
  const t = translator(locale, "spread");
  const { members, indicators, spreads } = numbers;
  const shown = indicators.flatMap((indicator) => {
    const spread = spreads.find(({ key }) => key === indicator.key);
    return spread && spread.recorded >= FEWEST ? [{ indicator, spread }] : [];
  });
  return (
    <section aria-labelledby="spreads" className="spreads">
      <div>
        <h2 id="spreads">{t("title")}</h2>
        <p className="mt-4 font-serif text-[1.125rem] leading-[1.55]">{t("intro")}</p>
        {shown.length === 0 && <p className="spread-note">{t("few", { fewest: FEWEST })}</p>}
      </div>
      <div className="spread-blocks">
        {shown.map(({ indicator, spread }) => (
          <SpreadBlock key={indicator.key} {...{ spread, indicator, members, country, locale }} />
        ))}
      </div>
    </section>
  );
}
