import type { ReactNode } from "react";
import { cropBox, strokeUnits, waterStrokes } from "./layers";
import type { Plate } from "./plate";
import { viewAddress } from "./view-address";

type Props = {
  plate: Plate;
  focus?: string;
  /** Drawn over the land, in the unit of the geometry, within the crop. */
  overlay?: ReactNode;
  /** Whether what lies beyond the crop is drawn as well, for a plate that is moved under its frame. */
  isMoved?: boolean;
};

/** Far enough for any way that the plate can be moved. */
const around = ({ x, y, width, height }: ReturnType<typeof cropBox>) => ({
  x: x - 8 * width,
  y: y - 8 * height,
  width: 17 * width,
  height: 17 * height,
});

/** A plate's sea, waterlines, land and borders, without a frame. The outlines come from the view's geometry file. */
export function PlateLand({ plate, focus, overlay, isMoved = false }: Props) {
  const file = viewAddress(plate.view);
  const box = cropBox(plate);
  const { band, width, height } = plate;
  return (
    <svg
      role="presentation"
      x={band}
      y={band}
      width={width - 2 * band}
      height={height - 2 * band}
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      preserveAspectRatio="none"
      className={isMoved ? "map-beyond" : undefined}
    >
      <rect className="map-sea" {...(isMoved ? around(box) : box)} />
      <g className="map-lines" aria-hidden>
        {waterStrokes(plate).map(({ tone, width, opacity }) => (
          <use
            key={`${tone}-${width}`}
            href={`${file}#land`}
            className={`map-${tone}line`}
            strokeWidth={width}
            strokeOpacity={opacity}
          />
        ))}
        <use href={`${file}#graticule`} className="map-graticule" strokeWidth={strokeUnits(plate, 0.8)} />
        <use href={`${file}#land`} className="map-coast" strokeWidth={strokeUnits(plate, 1.9)} />
        <use href={`${file}#land`} className="map-land" strokeWidth={strokeUnits(plate, 0.4)} />
        {focus && (
          <use href={`${file}#${focus}`} className="map-focus" strokeWidth={strokeUnits(plate, 0.4)} />
        )}
        <use
          href={`${file}#graticule`}
          className="map-graticule map-on-land"
          strokeWidth={strokeUnits(plate, 0.8)}
        />
        <use
          href={`${file}#borders`}
          className="map-borders"
          strokeWidth={strokeUnits(plate, 1)}
          strokeDasharray={[6, 3, 1.5, 3].map((length) => strokeUnits(plate, length)).join(" ")}
        />
      </g>
      {overlay}
    </svg>
  );
}
