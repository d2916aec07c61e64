import { getGeometry } from "./geometry";
import type { View } from "./views";

/**
 * A file of outlines without any colour. Pages show its parts through `<use href="….svg#land">`, where the page's own
 * classes style them, so that one file serves both themes, print and forced colours, and browsers keep it.
 */
export function geometryFile(view: View): string {
  const { land, borders, graticule } = getGeometry(view);
  const countries = land.map(({ code, path }) =>
    code === "land" ? `<path d="${path}"/>` : `<path id="${code}" d="${path}"/>`,
  );
  return [
    '<svg xmlns="http://www.w3.org/2000/svg">',
    `<g id="land">${countries.join("")}</g>`,
    `<path id="borders" d="${borders}"/>`,
    `<path id="graticule" d="${graticule}"/>`,
    "</svg>",
  ].join("");
}
