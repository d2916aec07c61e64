import { Icon } from "@/components/icon";
import type { ResolvedFigure } from "@/features/figures/resolve";
import { seriesOf } from "@/features/figures/series";
import type { PageContext } from "../../page-context";
import { drawingId } from "../../written";
import { SeriesChart } from "./series-chart";

/** Where a section draws the figure over time. */
function drawnAt({ published }: PageContext, figure: string): string | null {
  for (const { id, drawings } of published.profile.sections) {
    const at = drawings.findIndex((drawing) => drawing.kind === "series" && drawing.figure === figure);
    if (at >= 0) return drawingId(id, at);
  }
  return null;
}

/** The way from a figure to its development, once there are values of several dates: unfolded here, or drawn in a section. */
export function OverTime({ context, figure }: { context: PageContext; figure: ResolvedFigure }) {
  const { tf } = context;
  const { id } = figure.figure;
  const values = seriesOf(figure, []).lines.reduce((sum, { points }) => sum + points.length, 0);
  if (values < 2) return null;
  const drawn = drawnAt(context, id);
  const words = tf("series.open", { n: values });
  if (drawn) {
    return (
      <p className="over-time screen-only">
        <a href={`#${drawn}`} className="link">
          {words}
        </a>
      </p>
    );
  }
  return (
    <details className="over-time screen-only">
      <summary>
        {words}
        <Icon name="chevron-down" />
      </summary>
      <SeriesChart context={context} figure={id} />
    </details>
  );
}
