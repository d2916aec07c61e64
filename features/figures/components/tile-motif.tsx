import type { ReactNode } from "react";
import type { Part } from "../schema";

type Motif = Part["motif"] | "assembly";
const [cobalt, turquoise, ground] = ["var(--cobalt)", "var(--turq-fill)", "var(--plate)"];

const petals = (
  <g fill={cobalt}>
    {[0, 90, 180, 270].map((turn) => (
      <path
        key={turn}
        d="M20.7 20.7C20.7 27.5 25.6 34.6 34.6 34.6 34.6 25.6 27.5 20.7 20.7 20.7Z"
        transform={`rotate(${turn} 20 20)`}
      />
    ))}
  </g>
);
const Framed = ({ color, children }: { color: string; children: ReactNode }) => (
  <>
    <rect x="0.75" y="0.75" width="38.5" height="38.5" fill={ground} stroke={color} strokeWidth="1.5" />
    {children}
  </>
);

const drawings: Record<Motif, ReactNode> = {
  medallion: (
    <>
      <rect width="40" height="40" fill={cobalt} />
      <g fill="none" stroke={ground} strokeWidth="1.7">
        <circle cx="20" cy="20" r="12.6" />
        <path d="M10.4 0A10.4 10.4 0 0 1 0 10.4M29.6 0A10.4 10.4 0 0 0 40 10.4M0 29.6A10.4 10.4 0 0 1 10.4 40M40 29.6A10.4 10.4 0 0 0 29.6 40" />
      </g>
      <circle cx="20" cy="20" r="5.4" fill={ground} />
    </>
  ),
  leaf: (
    <>
      <rect width="40" height="40" fill={turquoise} />
      <path d="M4.6 35.6C3.2 24 7.6 6 36 4.4 36.6 24.4 25.6 37.6 4.6 35.6Z" fill={ground} />
      <path
        d="M4.6 35.6 26 14.6M12 28.3V20.4M12 28.3h8.6M18.4 22v-6M18.4 22h6.6"
        fill="none"
        stroke={turquoise}
        strokeWidth="1.6"
        strokeLinecap="round"
      />
    </>
  ),
  quatrefoil: <Framed color={cobalt}>{petals}</Framed>,
  star: (
    <Framed color={turquoise}>
      <path
        d="M20 4.2 24.5 9.1 31.2 8.8 30.9 15.5 35.8 20 30.9 24.5 31.2 31.2 24.5 30.9 20 35.8 15.5 30.9 8.8 31.2 9.1 24.5 4.2 20 9.1 15.5 8.8 8.8 15.5 9.1Z"
        fill={turquoise}
      />
      <circle cx="20" cy="20" r="6.2" fill="none" stroke={ground} strokeWidth="1.7" />
    </Framed>
  ),
  wave: (
    <>
      <rect width="40" height="40" fill={cobalt} />
      <path
        d="M0 11q5-7 10 0t10 0 10 0 10 0M0 20q5-7 10 0t10 0 10 0 10 0M0 29q5-7 10 0t10 0 10 0 10 0"
        fill="none"
        stroke={ground}
        strokeWidth="2.2"
      />
    </>
  ),
  lattice: (
    <Framed color={cobalt}>
      <path
        d="M0.75 20 20 0.75 39.25 20 20 39.25ZM0.75 0.75l38.5 38.5M39.25 0.75 0.75 39.25"
        fill="none"
        stroke={cobalt}
        strokeWidth="1.7"
      />
      <rect x="14.5" y="14.5" width="11" height="11" fill={ground} stroke={cobalt} strokeWidth="1.7" />
    </Framed>
  ),
  assembly: (
    <Framed color={turquoise}>
      <circle cx="20" cy="20" r="6.4" fill="none" stroke={turquoise} strokeWidth="1.6" />
      <g fill={turquoise}>
        {[22.5, 67.5, 112.5, 157.5, 202.5, 247.5, 292.5, 337.5].map((turn) => (
          <circle key={turn} cx="32.6" cy="20" r="3.1" transform={`rotate(${turn} 20 20)`} />
        ))}
      </g>
    </Framed>
  ),
};

/** Draws a motif once, for `Tile` to repeat by the same `id`. */
export function MotifDefinition({ id, motif }: { id: string; motif: Motif }) {
  return (
    <svg width="0" height="0" aria-hidden="true" className="absolute">
      <symbol id={id} viewBox="0 0 40 40">
        {drawings[motif]}
      </symbol>
    </svg>
  );
}

/** One tile of a pictogram; decorative, its count and word stand beside it. */
export function Tile({ id, className = "" }: { id: string; className?: string }) {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" className={`tile ${className}`}>
      <use href={`#${id}`} />
    </svg>
  );
}
