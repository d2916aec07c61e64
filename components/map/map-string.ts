import { framePaths } from "./frame-paths";
import { getGeometry } from "./geometry";
import { cropBox, strokeUnits, waterStrokes } from "./layers";
import { isInside, type Place, type Plate, placeOnPlate } from "./plate";

/** The light theme's colours, for pictures that stand outside a page. */
const COLOURS = {
  sea: "#DDEBEA",
  land: "#F1ECDF",
  focus: "#FFFDF7",
  water: "#4A9AA4",
  coast: "#2A5E68",
  border: "#837D6E",
  ink: "#161A22",
  cobalt: "#1B3F9C",
  coral: "#D9472F",
};

export type MapStringSpec = { plate: Plate; focus?: string; here?: Place; others?: Place[] };

function landLayers(plate: Plate, focus: string | undefined): string {
  const { land, borders, graticule } = getGeometry(plate.view);
  const all = land.map(({ path }) => path).join("");
  const focusPath = land.find(({ code }) => code === focus)?.path;
  const stroke = (colour: string, width: number, opacity = 1) =>
    `<use href="#land" fill="none" stroke="${colour}" stroke-width="${width}" stroke-opacity="${opacity}"/>`;
  const lines = (opacity: number) =>
    `<path d="${graticule}" fill="none" stroke="${COLOURS.coast}" stroke-opacity="${opacity}" stroke-width="${strokeUnits(plate, 0.8)}"/>`;
  const seam = strokeUnits(plate, 0.4);
  return [
    `<defs><path id="land" d="${all}" stroke-linejoin="round"/></defs>`,
    ...waterStrokes(plate).map(({ tone, width, opacity }) => stroke(COLOURS[tone], width, opacity)),
    lines(0.22),
    stroke(COLOURS.coast, strokeUnits(plate, 1.9)),
    `<use href="#land" fill="${COLOURS.land}" stroke="${COLOURS.land}" stroke-width="${seam}"/>`,
    focusPath
      ? `<path d="${focusPath}" fill="${COLOURS.focus}" stroke="${COLOURS.focus}" stroke-width="${seam}"/>`
      : "",
    lines(0.08),
    `<path d="${borders}" fill="none" stroke="${COLOURS.border}" stroke-width="${strokeUnits(plate, 1)}" stroke-dasharray="${[6, 3, 1.5, 3].map((length) => strokeUnits(plate, length)).join(" ")}"/>`,
  ].join("");
}

function frame(plate: Plate): string {
  const { ground, blocks, lines } = framePaths(plate);
  return [
    `<path d="${ground}" fill="${COLOURS.focus}" fill-rule="evenodd"/>`,
    `<path d="${blocks}" fill="${COLOURS.ink}"/>`,
    `<path d="${lines}" fill="none" stroke="${COLOURS.ink}"/>`,
  ].join("");
}

function dots(plate: Plate, here: Place | undefined, others: Place[]): string {
  const visible = others
    .map((place) => placeOnPlate(plate, place))
    .filter((point) => isInside(plate, point, 4));
  const partners = visible.map(
    ({ x, y }) =>
      `<circle cx="${x}" cy="${y}" r="6" fill="${COLOURS.cobalt}" stroke="${COLOURS.focus}" stroke-width="2"/>`,
  );
  if (!here) return partners.join("");
  const { x, y } = placeOnPlate(plate, here);
  const ring = `<circle cx="${x}" cy="${y}" r="18" fill="${COLOURS.focus}" fill-opacity=".55" stroke="${COLOURS.coral}" stroke-width="2.5"/>`;
  return `${ring}${partners.join("")}<circle cx="${x}" cy="${y}" r="7" fill="${COLOURS.coral}"/>`;
}

/** A map as one SVG text that needs nothing else: no page, no style sheet, no fonts. It has no lettering. */
export function renderMapSvg({ plate, focus, here, others = [] }: MapStringSpec): string {
  const { width, height, band } = plate;
  const box = cropBox(plate);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<svg x="${band}" y="${band}" width="${width - 2 * band}" height="${height - 2 * band}" viewBox="${box.x} ${box.y} ${box.width} ${box.height}" preserveAspectRatio="none">`,
    `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="${COLOURS.sea}"/>`,
    landLayers(plate, focus),
    "</svg>",
    dots(plate, here, others),
    frame(plate),
    "</svg>",
  ].join("");
}
