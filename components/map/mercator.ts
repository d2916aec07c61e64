/** How far north of the equator a latitude lies on Mercator's map, in degrees of longitude at the equator. */
export const northing = (latitude: number): number =>
  (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI;

export const latitudeAt = (north: number): number =>
  (Math.atan(Math.exp((north * Math.PI) / 180)) * 360) / Math.PI - 90;
