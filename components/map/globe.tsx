import { frameGlobe } from "./framing";
import { fromPlate, type Plate, type Point } from "./plate";
import { viewAddress } from "./view-address";
import { GLOBE_SIZE, project, UNITS_PER_PIXEL } from "./views";

const RADIUS = GLOBE_SIZE / 2;

/** The part of the globe that a plate shows, as points of the globe's picture; at least large enough to be seen. */
function shownArea(plate: Plate, globe: ReturnType<typeof frameGlobe>): string {
  const { projection } = project(plate.view);
  const onGlobe = project(globe).projection;
  const corners: Point[] = [
    { x: plate.band, y: plate.band },
    { x: plate.width - plate.band, y: plate.band },
    { x: plate.width - plate.band, y: plate.height - plate.band },
    { x: plate.band, y: plate.height - plate.band },
  ];
  const points = corners.map((corner) => {
    const { x, y } = fromPlate(plate, corner);
    const [globeX = 0, globeY = 0] = onGlobe(projection.invert?.([x, y]) ?? [0, 0]) ?? [];
    return { x: globeX, y: globeY };
  });
  const middle = {
    x: points.reduce((sum, { x }) => sum + x, 0) / 4,
    y: points.reduce((sum, { y }) => sum + y, 0) / 4,
  };
  const reach = Math.max(...points.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y)));
  const grow = Math.max(1, 4.5 / reach);
  return points
    .map(
      ({ x, y }) =>
        `${(middle.x + (x - middle.x) * grow).toFixed(1)},${(middle.y + (y - middle.y) * grow).toFixed(1)}`,
    )
    .join(" ");
}

/** A small globe that tells where in the world a plate lies. `size` is its diameter in the surrounding drawing. */
export function Globe({ plate, at, size, focus }: { plate: Plate; at: Point; size: number; focus: string }) {
  const { x, y } = at;
  const here = { x: plate.width / 2, y: plate.height / 2 };
  const inView = fromPlate(plate, here);
  const [longitude = 0, latitude = 0] = project(plate.view).projection.invert?.([inView.x, inView.y]) ?? [];
  const globe = frameGlobe({ latitude, longitude });
  const file = viewAddress(globe);
  const units = GLOBE_SIZE * UNITS_PER_PIXEL;
  return (
    <g aria-hidden>
      <circle className="map-globe-clear" cx={x} cy={y} r={size / 2 + 5} />
      <circle className="map-globe-sea" cx={x} cy={y} r={size / 2} />
      <svg
        role="presentation"
        x={x - size / 2}
        y={y - size / 2}
        width={size}
        height={size}
        viewBox={`0 0 ${units} ${units}`}
      >
        <use href={`${file}#land`} className="map-globe-land" />
        <use href={`${file}#graticule`} className="map-globe-lines" strokeWidth={6} />
        <use href={`${file}#${focus}`} className="map-globe-focus" strokeWidth={8} />
      </svg>
      <svg
        role="presentation"
        x={x - size / 2}
        y={y - size / 2}
        width={size}
        height={size}
        viewBox={`0 0 ${GLOBE_SIZE} ${GLOBE_SIZE}`}
      >
        <polygon className="map-globe-area" points={shownArea(plate, globe)} />
        <circle className="map-globe-rim" cx={RADIUS} cy={RADIUS} r={RADIUS - 0.8} />
      </svg>
    </g>
  );
}
