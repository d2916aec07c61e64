import type { PageContext } from "../page-context";
import type { Drawing } from "../schema";
import { NamedList } from "./named-list";
import { PartsTiles } from "./parts-tiles";
import { ScaleSquares } from "./scale-squares";
import { SeriesChart } from "./series/series-chart";
import { Timeline } from "./timeline";

/** Drawings that need the width of the page; the others stand in the margin beside a text. */
export const isWideDrawing = ({ kind }: Drawing): boolean => kind === "parts" || kind === "timeline";

type Props = { context: PageContext; drawing: Drawing; id: string };

export function DrawingView({ context, drawing, id }: Props) {
  switch (drawing.kind) {
    case "scale":
      return <ScaleSquares context={context} figures={drawing.figures} />;
    case "series":
      return <SeriesChart context={context} figure={drawing.figure} id={id} />;
    case "parts":
      return <PartsTiles context={context} figure={drawing.figure} prefix={id} />;
    case "timeline":
      return <Timeline context={context} />;
    case "list":
      return <NamedList context={context} list={drawing} id={id} />;
  }
}
