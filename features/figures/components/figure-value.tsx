import type { FormattedValue } from "../format";

/** A value as a headline: the number large, the words of its precision and its unit small around it. */
export function FigureValue({
  formatted,
  className = "",
}: {
  formatted: FormattedValue;
  className?: string;
}) {
  const { before, number, after } = formatted;
  return (
    <p className={`figure-value ${className}`}>
      {before && <span className="figure-before">{before} </span>}
      <span>{number}</span>
      {after && <span className="figure-after"> {after}</span>}
    </p>
  );
}
