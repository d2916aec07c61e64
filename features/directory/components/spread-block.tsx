import { LocalizedText } from "@/components/localized-text";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { IndicatorRow } from "../schema";
import type { Spread } from "../spread/spread";
import { SpreadBars } from "./spread-bars";
import { SpreadDots } from "./spread-dots";

type Props = {
  spread: Spread;
  indicator: IndicatorRow;
  members: number;
  country: string | null;
  locale: Locale;
};

/** How many have the figure, of when the values are, and what the drawing leaves out or shows as more than it is. */
function Coverage({ spread, members, locale }: Props) {
  const t = translator(locale, "spread");
  const { recorded, dated, inexact, otherUnit } = spread;
  const [first, last] = [spread.first?.slice(0, 4) ?? "", spread.last?.slice(0, 4) ?? ""];
  const said = [
    t("recorded", { recorded, total: members }),
    dated === 0 ? t("noDates") : t(first === last ? "oneDate" : "dates", { first, last }),
    dated > 0 && recorded > dated && t("undated", { n: recorded - dated }),
    inexact > 0 && t("inexact", { n: inexact }),
    otherUnit > 0 && t("otherUnit", { n: otherUnit }),
  ];
  return <p className="spread-note">{said.filter(Boolean).join(" ")}</p>;
}

/** How one figure is spread over municipalities: few of them one by one, many as bars. */
export function SpreadBlock(props: Props) {
  const { spread, indicator, locale } = props;
  return (
    <div className="spread-block">
      <h3>
        <LocalizedText text={indicator.names} locale={locale} />
      </h3>
      {spread.dots.length > 0 ? (
        <SpreadDots spread={spread} indicator={indicator} locale={locale} />
      ) : (
        <SpreadBars {...props} />
      )}
      <Coverage {...props} />
    </div>
  );
}
