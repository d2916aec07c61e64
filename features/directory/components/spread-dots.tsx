import type { CSSProperties } from "react";
import { MarkShape } from "@/features/figures/components/mark-shape";
import { formatValue } from "@/features/figures/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { midSentence } from "@/lib/text/sentence-case";
import type { IndicatorRow } from "../schema";
import { dotScale } from "../spread/dot-scale";
import type { Dot, Spread } from "../spread/spread";

const place = (at: number) => ({ "--at": `${at}%` }) as CSSProperties;
const edgeOf = (at: number) => {
  if (at < 14) return "start";
  return at > 86 ? "end" : undefined;
};

type Props = { spread: Spread; indicator: IndicatorRow; locale: Locale };

/** Municipalities that are few enough to be shown one by one, each on its value and leading to its page. */
export function SpreadDots({ spread, indicator, locale }: Props) {
  const t = translator(locale, "spread");
  const tf = translator(locale, "figures");
  const { ticks, dots, isLog } = dotScale(spread.dots);
  const number = new Intl.NumberFormat(locale);
  const text = ({ value, mark }: Dot) => {
    const precision = mark === "register" ? "exact" : mark;
    return formatValue({ value, high: null, unit: indicator.unit, precision }, locale, tf)?.text ?? "";
  };
  const rows = Math.max(...dots.map(({ level }) => level ?? 0));
  return (
    <>
      <div className="spread-dots" style={{ "--rows": rows } as CSSProperties}>
        <ul>
          {dots.map(({ dot, at, level, side }) => (
            <li key={dot.path} style={place(at)}>
              <a
                href={`/${locale}${dot.path}`}
                aria-label={t("dot", {
                  name: dot.name,
                  value: text(dot),
                  precision: midSentence(tf(`precision.${dot.mark}`), locale),
                })}
              >
                <svg width="40" height="24" viewBox="-20 -12 40 24" aria-hidden="true">
                  <MarkShape mark={dot.mark} />
                </svg>
                {level !== null && (
                  <span
                    className="spread-name"
                    data-edge={edgeOf(at) ?? side ?? undefined}
                    style={{ "--level": level } as CSSProperties}
                    aria-hidden="true"
                  >
                    {dot.name} <b>{text(dot)}</b>
                  </span>
                )}
              </a>
            </li>
          ))}
        </ul>
        <div className="spread-ticks" aria-hidden="true">
          {ticks.map(({ value, at }) => (
            <span key={value} style={place(at)} data-edge={edgeOf(at)}>
              {number.format(value)}
            </span>
          ))}
        </div>
      </div>
      {isLog && <p className="spread-note">{t("log")}</p>}
    </>
  );
}
