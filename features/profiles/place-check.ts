import { type Check, when } from "./check";

/** In degrees. Outlines are coarse, and islets are missing from them: only what lies well outside is refused. */
const MARGIN = 2;

/**
 * A point that lies in no land of its country: latitude and longitude were exchanged, or a sign was lost. It is
 * refused only when it is outside every single part, overseas ones too.
 */
export const liesInCountry: Check = ({ coordinates }, { land }) => {
  // A form that was only begun holds no numbers.
  if (!coordinates || land.length === 0) return [];
  const { latitude, longitude } = coordinates;
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return [];
  const isIn = land.some(
    ({ west, south, east, north }) =>
      latitude >= south - MARGIN &&
      latitude <= north + MARGIN &&
      [longitude - 360, longitude, longitude + 360].some((x) => {
        // A degree of longitude shrinks towards the poles.
        const margin = MARGIN / Math.cos((latitude * Math.PI) / 180);
        return x >= west - margin && x <= east + margin;
      }),
  );
  return when(!isIn, "coordinates.latitude");
};
