import type { CSSProperties } from "react";
import { FigureValue } from "@/features/figures/components/figure-value";
import { LetterTile } from "@/features/figures/components/letter-tile";
import { MarkGlyph } from "@/features/figures/components/precision-mark";
import { formatCalendarDate } from "@/features/figures/dates";
import type { ResolvedFigure, ResolvedObservation } from "@/features/figures/resolve";
import type { BandCell } from "../band-layout";
import { dateText, type PageContext } from "../page-context";
import { Disagreement } from "./disagreement";
import { SourceMark } from "./figure-token";
import { OverTime } from "./series/over-time";

type KnownProps = { context: PageContext; figure: ResolvedFigure; resolved: ResolvedObservation };

/** How, when and by whom: precision, reference date and source of one value. */
export function Known({ context, figure, resolved }: KnownProps) {
  const { tf, locale, published } = context;
  const confirmed = published.confirmedOn?.[figure.figure.id];
  return (
    <div className="known">
      <p className="known-precision">
        <MarkGlyph mark={resolved.mark} />
        <span>{tf(`precision.${resolved.mark}`)}</span>
      </p>
      <p className="known-when">
        <span className="known-date">{dateText(resolved.observation, figure.unit, context)}</span>
        {resolved.sourceNumber !== null && (
          <span className="known-source">
            <SourceMark number={resolved.sourceNumber} label={tf("sourceMark")} />
          </span>
        )}
        {confirmed && (
          <span className="known-confirmed">
            {tf("confirmedOn", { day: formatCalendarDate({ precision: "day", value: confirmed }, locale) })}
          </span>
        )}
      </p>
    </div>
  );
}

/** Another source's value that does not contradict the first. */
function AlsoRecorded({ context, resolved }: Omit<KnownProps, "figure">) {
  const { t, tf } = context;
  return (
    <p className="also-recorded">
      <MarkGlyph mark={resolved.mark} />
      <span>
        {t("alsoRecorded", { value: resolved.formatted.text })},{" "}
        {tf(`precision.${resolved.mark}`).toLocaleLowerCase(context.locale)}
        {resolved.sourceNumber !== null && (
          <SourceMark number={resolved.sourceNumber} label={tf("sourceMark")} />
        )}
      </span>
    </p>
  );
}

type Props = { context: PageContext; cell: BandCell<ResolvedFigure> };

/** One figure of the band: its letter, name, value and how it is known, and what other sources say. */
export function FigureCell({ context, cell }: Props) {
  const { item: figure, span, size, narrow } = cell;
  if (!figure.primary) return null;
  return (
    <li
      id={`figure-${figure.figure.id}`}
      className={`figure-cell ${figure.disagree ? "figure-disagrees" : ""}`}
      data-size={size}
      data-narrow={narrow}
      style={{ "--span": span } as CSSProperties}
    >
      <div className="figure-main">
        <p className="figure-label">
          <LetterTile letter={figure.letter} />
          <span lang={figure.lang}>{figure.name}</span>
        </p>
        <FigureValue formatted={figure.primary.formatted} />
        <Known context={context} figure={figure} resolved={figure.primary} />
        {!figure.disagree &&
          figure.others.map((other) => (
            <AlsoRecorded key={other.observation.id} context={context} resolved={other} />
          ))}
        <OverTime context={context} figure={figure} />
      </div>
      {figure.disagree && <Disagreement context={context} figure={figure} />}
    </li>
  );
}
