import type { ReactNode } from "react";

export type MapCaptions = { start: string; end: string };

/** A map's box, in whose width its plates choose themselves, and the two captions below it. */
export function MapFigure({ captions, children }: { captions?: MapCaptions; children: ReactNode }) {
  if (!captions) return <div className="map">{children}</div>;
  return (
    <figure className="map">
      {children}
      <figcaption className="map-captions">
        <span>{captions.start}</span> <span>{captions.end}</span>
      </figcaption>
    </figure>
  );
}
