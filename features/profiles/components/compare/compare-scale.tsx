import type { CSSProperties } from "react";
import { MarkShape } from "@/features/figures/components/mark-shape";
import { type LinearScale, percentOf } from "@/features/figures/scale";
import type { ValueCell } from "../../compare/table";

const place = (value: number, scale: LinearScale) =>
  ({ "--at": `${percentOf(value, scale)}%` }) as CSSProperties;

function Dot({
  cell,
  at,
  scale,
  isSecond = false,
}: Omit<Props, "label" | "showsSecond"> & { at: number; isSecond?: boolean }) {
  return (
    <svg
      className="compare-dot"
      data-second={isSecond}
      style={place(at, scale)}
      width="40"
      height="20"
      viewBox="-20 -10 40 20"
      aria-hidden="true"
    >
      <MarkShape mark={isSecond ? "register" : cell.value.mark} />
    </svg>
  );
}

type Props = { cell: ValueCell; scale: LinearScale; label: string; showsSecond: boolean; locale?: string };

/** A value on the scale that all cells of its row share; joined by dots to the value that contradicts it. */
export function CompareScale({ cell, scale, label, showsSecond, locale }: Props) {
  const second = showsSecond ? cell.secondAt : null;
  const format = new Intl.NumberFormat(locale);
  const [from, to] = [Math.min(cell.at, second ?? cell.at), Math.max(cell.at, second ?? cell.at)];
  return (
    <div className="compare-scale" role="img" aria-label={label}>
      <div className="compare-line">
        {scale.ticks.map((tick) => (
          <span key={tick} className="compare-tick" style={place(tick, scale)}>
            <span>{format.format(tick)}</span>
          </span>
        ))}
        {second !== null && (
          <span
            className="compare-gap"
            style={{ ...place(from, scale), width: `${percentOf(to, scale) - percentOf(from, scale)}%` }}
          />
        )}
        {second !== null && <Dot cell={cell} at={second} scale={scale} isSecond />}
        <Dot cell={cell} at={cell.at} scale={scale} />
      </div>
    </div>
  );
}
