import { MarkShape } from "@/features/figures/components/mark-shape";
import { markOf } from "@/features/figures/resolve";
import { sourcesDisagree } from "../figures";
import type { MemberFigure, MemberValue } from "../schema";

const width = 240;
const inset = 6;

type Props = { figure: MemberFigure; end: number; label: string };

/** A figure's values on a scale from 0 to `end` that all rows share. Where sources disagree, both are joined by a dashed line. */
export function ScaleStrip({ figure, end, label }: Props) {
  const at = (value: number) => Math.round((inset + (value / end) * (width - 2 * inset)) * 10) / 10;
  const values = sourcesDisagree(figure) ? figure.values : figure.values.slice(0, 1);
  const shown = values.flatMap((value) => {
    const { value: amount } = value.observation;
    return amount === null ? [] : [{ value, x: at(amount) }];
  });
  const xs = shown.map(({ x }) => x);
  const isJoined = xs.length > 1;
  return (
    <svg viewBox={`0 0 ${width} 20`} role="img" aria-label={label} className="scale-strip">
      <path d={`M${inset} 5v10`} stroke="var(--ink-3)" strokeWidth="1.5" />
      <path d={`M${inset} 10H${width - inset}`} stroke="var(--rule)" strokeWidth="1.5" />
      {isJoined && (
        <path
          d={`M${Math.min(...xs)} 10H${Math.max(...xs)}`}
          stroke="currentColor"
          strokeWidth="1.5"
          strokeDasharray="2 3"
        />
      )}
      {shown.toReversed().map(({ value, x }) => (
        <Dot key={value.observation.id} value={value} x={x} isFirst={value === figure.values[0]} />
      ))}
    </svg>
  );
}

function Dot({ value, x, isFirst }: { value: MemberValue; x: number; isFirst: boolean }) {
  return (
    <g transform={`translate(${x} 10)`} className={isFirst ? "text-cobalt" : "text-ink"}>
      <MarkShape mark={isFirst ? markOf(value) : "register"} />
    </g>
  );
}
