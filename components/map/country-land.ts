import { memoize } from "@/lib/memo";
import { type Bounds, getAtlas, polygonBounds } from "./atlas";

/** Land with a code of its own whose places belong to another country's administration all the same. */
const ALSO: Record<string, readonly string[]> = {
  AU: ["NF", "CX", "CC", "HM"],
  CN: ["HK", "MO"],
  DK: ["FO", "GL"],
  FI: ["AX"],
  FR: ["BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT"],
  GB: ["AI", "BM", "FK", "GG", "GI", "GS", "IM", "IO", "JE", "KY", "MS", "PN", "SH", "TC", "VG"],
  MA: ["EH"],
  NL: ["AW", "BQ", "CW", "SX"],
  NO: ["SJ", "BV"],
  NZ: ["CK", "NU", "TK"],
  US: ["AS", "GU", "MP", "PR", "UM", "VI"],
};

const contains = (outer: Bounds, inner: Bounds) =>
  outer.west <= inner.west &&
  outer.south <= inner.south &&
  outer.east >= inner.east &&
  outer.north >= inner.north;

/** Tenths of a degree, outwards: the rectangles travel to the browser. */
const rounded = ({ west, south, east, north }: Bounds): Bounds => ({
  west: Math.floor(west * 10) / 10,
  south: Math.floor(south * 10) / 10,
  east: Math.ceil(east * 10) / 10,
  north: Math.ceil(north * 10) / 10,
});

/**
 * The rectangles that hold all land of a country, overseas too; none for a country that the atlas does not have. `code`
 * is ISO 3166-1 alpha-2 in either case.
 */
export const countryLand = memoize(
  80,
  (code: string) => code.toUpperCase(),
  (given: string): Bounds[] => {
    const code = given.toUpperCase();
    const atlas = getAtlas("10m");
    const codes = [code, ...(ALSO[code] ?? [])];
    const home = atlas.countries.find((country) => country.code === code);
    if (!home) return [];
    const parts = atlas.countries
      .filter((country) => codes.includes(country.code))
      .flatMap(({ polygons }) => polygons.map((polygon) => rounded(polygonBounds(atlas, polygon))));
    return parts.filter(
      (part, i) =>
        !parts.some((other, j) => (i > j || !contains(part, other)) && i !== j && contains(other, part)),
    );
  },
);
