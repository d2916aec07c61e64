import type { ReactNode } from "react";

/** `link` leads to a map that shows more. */
export type MapCaptions = { start: string; end: string; link?: { href: string; text: string } };

/** A map's box, in whose width its plates choose themselves, and the two captions below it. */
export function MapFigure({ captions, children }: { captions?: MapCaptions; children: ReactNode }) {
  if (!captions) return <div className="map">{children}</div>;
  return (
    <figure className="map">
      {children}
      <figcaption className="map-captions">
        <span>{captions.start}</span>{" "}
        {captions.link && (
          <a href={captions.link.href} className="link screen-only">
            {captions.link.text}
          </a>
        )}{" "}
        <span>{captions.end}</span>
      </figcaption>
    </figure>
  );
}
