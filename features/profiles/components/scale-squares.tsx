import { LetterTile } from "@/features/figures/components/letter-tile";
import type { ResolvedFigure } from "@/features/figures/resolve";
import { convert } from "@/features/figures/units";
import type { PageContext } from "../page-context";

type Props = { context: PageContext; figures: readonly [string, string] };

function Label({ context, figure }: { context: PageContext; figure: ResolvedFigure }) {
  const { tf } = context;
  const { mark, formatted } = figure.primary ?? {};
  if (!mark || !formatted) return null;
  const precision = tf(`precision.${mark}`).toLocaleLowerCase(context.locale);
  return (
    <p>
      <span className="squares-value">
        {formatted.number} {formatted.after}
      </span>
      <span className="squares-name">
        {mark === "exact" ? figure.name : tf("scaleOf.withPrecision", { name: figure.name, precision })}{" "}
        <LetterTile letter={figure.letter} isWider={figure.isWider} />
      </span>
    </p>
  );
}

/** Two figures of one unit as squares whose areas are in the true proportion. Nothing when they cannot be compared. */
export function ScaleSquares({ context, figures }: Props) {
  const { tf, facts } = context;
  const [a, b] = figures.map((id) => facts.figures.get(id));
  if (!a?.primary || !b?.primary) return null;
  const first = a.primary.observation.value ?? 0;
  const second = convert(b.primary.observation.value ?? 0, b.primary.observation.unit ?? b.unit, a.unit);
  if (second === null || first <= 0 || second <= 0) return null;
  const [large, small] = first >= second ? [a, b] : [b, a];
  const side = Math.sqrt(Math.min(first, second) / Math.max(first, second)) * 100;
  const isEstimate = [large, small].some(({ primary }) => primary?.mark === "estimate");
  const told = ({ name, primary }: ResolvedFigure) => `${name} ${primary?.formatted.text}`;
  return (
    <figure className="squares">
      <div className="squares-row">
        <div
          className="squares-large"
          data-estimate={large.primary?.mark === "estimate"}
          role="img"
          aria-label={tf("scaleOf.drawing", { large: told(large), small: told(small) })}
        >
          <span
            data-estimate={small.primary?.mark === "estimate"}
            style={{ width: `${side}%`, height: `${side}%` }}
          />
        </div>
        <div className="squares-labels">
          <Label context={context} figure={large} />
          <Label context={context} figure={small} />
        </div>
      </div>
      <figcaption>{tf(isEstimate ? "scaleOf.noteEstimate" : "scaleOf.note")}</figcaption>
    </figure>
  );
}
