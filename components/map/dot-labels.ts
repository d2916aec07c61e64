import { type Beside, boxAround, type Ledger, placeBeside } from "./placing";
import { isInside, type Place, type Plate, type Point, placeOnPlate } from "./plate";
import { textWidth } from "./text-size";

/** A place on a map. `sub` is a second, lighter line under the name; `label` says more to those who do not see it. */
export type MapPlace = Place & { id: string; name: string; sub?: string; href?: string; label?: string };
export type DotKind = "here" | "partner" | "capital";
export type Dot = { kind: DotKind; place: MapPlace; at: Point; radius: number; text: DotText | null };
/** First base line of a dot's name and, below it, of its second line. */
export type DotText = Point & {
  anchor: Beside["anchor"];
  size: number;
  sub?: { text: string; size: number };
};

type Style = { radius: number; gap: number; size: number; subSize: number; family: "serif" | "sans" };

function styleOf(kind: DotKind, weight: number): Style {
  if (kind === "here") {
    return {
      radius: weight < 0.5 ? 10 : 13,
      gap: 21,
      size: weight < 1 ? 19 : 20,
      subSize: 14,
      family: "serif",
    };
  }
  if (kind === "capital") return { radius: 3, gap: 9, size: 13, subSize: 13, family: "sans" };
  return { radius: 4.5, gap: 12, size: 14, subSize: 13, family: "sans" };
}

function write(ledger: Ledger, dot: Dot, style: Style, rivals: Point[], withSub: boolean): DotText | null {
  const { name } = dot.place;
  const sub = withSub ? dot.place.sub : undefined;
  const width = Math.max(
    textWidth(name, { family: style.family, size: style.size }),
    sub ? textWidth(sub, { family: "sans", size: style.subSize }) : 0,
  );
  const height = style.size * 1.2 + (sub ? style.subSize * 1.2 : 0);
  const found = placeBeside(ledger, dot.at, { gap: style.gap, width, height }, rivals);
  if (!found) return null;
  const { box, anchor } = found;
  const x = anchor === "start" ? box.x0 : anchor === "end" ? box.x1 : (box.x0 + box.x1) / 2;
  return {
    x,
    y: box.y0 + style.size * 0.95,
    anchor,
    size: style.size,
    ...(sub ? { sub: { text: sub, size: style.subSize } } : {}),
  };
}

/**
 * Dots stand exactly where their places lie. Those outside the frame are left out; names that find no room too,
 * because the page lists every place beside the map.
 */
export function placeDots(
  plate: Plate,
  ledger: Ledger,
  places: { kind: DotKind; place: MapPlace; silent?: boolean }[],
): Dot[] {
  const dots = places
    .map(({ kind, place, silent }) => {
      const { radius } = styleOf(kind, plate.weight);
      const dot: Dot = { kind, place, at: placeOnPlate(plate, place), radius, text: null };
      return { dot, silent };
    })
    .filter(({ dot }) => isInside(plate, dot.at));
  for (const { dot } of dots) ledger.take(boxAround(dot.at, dot.radius * 2 + 3));
  return dots.map(({ dot, silent }) => {
    if (silent) return dot;
    const style = styleOf(dot.kind, plate.weight);
    const rivals = dots.filter((other) => other.dot !== dot).map((other) => other.dot.at);
    const text = write(ledger, dot, style, rivals, true) ?? write(ledger, dot, style, rivals, false);
    return { ...dot, text };
  });
}
