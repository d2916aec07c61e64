import { Fragment } from "react";
import { MarkGlyph } from "@/features/figures/components/precision-mark";
import { calendarEnd } from "@/features/figures/dates";
import type { ResolvedFigure, ResolvedObservation } from "@/features/figures/resolve";
import { percentOf, roundScale } from "@/features/figures/scale";
import { convert } from "@/features/figures/units";
import { sentenceCase } from "@/lib/text/sentence-case";
import type { PageContext } from "../page-context";
import { sourceKindOf } from "../source-kind";
import { SourceMark } from "./figure-token";

type Props = { context: PageContext; figure: ResolvedFigure };

/** All values on one scale, the one in use as this page's dot. The sentence below says the same in words. */
function Axis({ context, figure, values }: Props & { values: ResolvedObservation[] }) {
  const { t, tf, locale } = context;
  const numbers = values.map(
    ({ observation }) => convert(observation.value ?? 0, observation.unit ?? figure.unit, figure.unit) ?? 0,
  );
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const scale = roundScale(low, high);
  const format = new Intl.NumberFormat(locale);
  const at = (value: number) => `${percentOf(value, scale)}%`;
  // Words near an end of the scale run inwards from it.
  const edge = (value: number) => {
    const place = percentOf(value, scale);
    if (place < 16) return "start";
    return place > 84 ? "end" : undefined;
  };
  return (
    <div
      className="axis"
      role="img"
      aria-label={t("disagree.drawing", {
        name: figure.name,
        values: new Intl.ListFormat(locale).format(values.map(({ formatted }) => formatted.text)),
      })}
    >
      <div className="axis-line">
        {scale.ticks.map((tick) => (
          <span key={tick} className="axis-tick" style={{ left: at(tick) }} />
        ))}
        <span className="axis-gap" style={{ left: at(low), right: `${100 - percentOf(high, scale)}%` }} />
        <svg
          aria-hidden="true"
          className="axis-unequal"
          style={{ left: at((low + high) / 2) }}
          width="18"
          height="20"
          viewBox="0 0 18 20"
        >
          <path d="M1.5 7h15M1.5 13h15M13.5 1.5l-9 17" fill="none" stroke="currentColor" strokeWidth="1.4" />
        </svg>
        {values.map((value, index) => (
          <Fragment key={value.observation.id}>
            <span
              className={`axis-dot ${index === 0 ? "axis-here" : ""}`}
              style={{ left: at(numbers[index] ?? 0) }}
            />
            <span
              className="axis-value"
              data-edge={edge(numbers[index] ?? 0)}
              style={{ left: at(numbers[index] ?? 0) }}
            >
              {value.formatted.text}
            </span>
            <span
              className="axis-source"
              data-edge={edge(numbers[index] ?? 0)}
              style={{ left: at(numbers[index] ?? 0) }}
            >
              {tf(`sourceKind.${sourceKindOf(context, value)}`)}
            </span>
          </Fragment>
        ))}
      </div>
      <div className="axis-ends">
        <span>{format.format(scale.from)}</span>
        {scale.from !== 0 && <span>{t("disagree.partOfScale")}</span>}
        <span>{format.format(scale.to)}</span>
      </div>
    </div>
  );
}

function datesText({ t }: PageContext, values: ResolvedObservation[]): string {
  const dated = values.filter(({ observation }) => calendarEnd(observation.date) !== null).length;
  if (dated === 0) return t("disagree.undated", { count: values.length });
  return t(dated === values.length ? "disagree.sameDate" : "disagree.partlyDated");
}

/** Two sources that cannot both be right: both values on one scale, who says which, and which one this site uses. */
export function Disagreement({ context, figure }: Props) {
  const { t, tf, locale } = context;
  if (!figure.primary) return null;
  const values = [figure.primary, ...figure.others];
  return (
    <div className="disagreement">
      <div className="disagreement-head">
        <p>
          <MarkGlyph mark="disagree" />
          <span>{tf("precision.disagree")}</span>
        </p>
        <a href={`/${locale}/sources`} className="link">
          {t("disagree.how")}
        </a>
      </div>
      <Axis context={context} figure={figure} values={values} />
      <p className="disagreement-text">
        {values.map((value, index) => {
          const source = tf(`sourceKind.${sourceKindOf(context, value)}`);
          const says = t("disagree.states", {
            source: index === 0 ? sentenceCase(source, locale) : source,
            value: value.formatted.text,
          });
          return (
            <Fragment key={value.observation.id}>
              {index > 0 && "; "}
              {says}
              {value.sourceNumber !== null && (
                <SourceMark number={value.sourceNumber} label={tf("sourceMark")} />
              )}
            </Fragment>
          );
        })}
        {". "}
        {datesText(context, values)}{" "}
        {t("disagree.rule", {
          kind: sourceKindOf(context, figure.primary),
          value: figure.primary.formatted.text,
        })}
      </p>
    </div>
  );
}
