import { type Check, type Known, when } from "./check";

/** In degrees. Outlines are coarse, and islets are missing from them: only what lies well outside is refused. */
const MARGIN = 2;

type Point = { latitude: number; longitude: number };

/** Whether a point lies in or near a part of the land; nobody can say so of land that is not known. */
export function isNear({ latitude, longitude }: Point, land: Known["land"]): boolean {
  return land.some(({ west, south, east, north }) => {
    // A degree of longitude shrinks towards the poles.
    const margin = MARGIN / Math.cos((latitude * Math.PI) / 180);
    return (
      latitude >= south - MARGIN &&
      latitude <= north + MARGIN &&
      [longitude - 360, longitude, longitude + 360].some((x) => x >= west - margin && x <= east + margin)
    );
  });
}

/**
 * A point that lies in no land of its country: latitude and longitude were exchanged, or a sign was lost. It is
 * refused only when it is outside every single part, overseas ones too.
 */
export const liesInCountry: Check = ({ coordinates }, { land }) => {
  // A form that was only begun holds no numbers.
  if (!coordinates || land.length === 0) return [];
  if (!Number.isFinite(coordinates.latitude) || !Number.isFinite(coordinates.longitude)) return [];
  return when(!isNear(coordinates, land), "coordinates.latitude");
};
