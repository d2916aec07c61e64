/** The network's mark: a framed globe with its graticule. Decorative beside the network's name. */
export function Logo({ size = 30 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 30 30" aria-hidden="true" className="shrink-0">
      <rect
        x="0.75"
        y="0.75"
        width="28.5"
        height="28.5"
        fill="var(--paper)"
        stroke="var(--ink)"
        strokeWidth="1"
      />
      <rect x="3" y="3" width="24" height="24" fill="var(--cobalt)" />
      <g fill="none" stroke="var(--on-cobalt)" strokeWidth="1.3">
        <path d="M3 11.5Q15 7 27 11.5M3 19.5Q15 16 27 19.5M11 3Q7.5 15 11 27M19.5 3Q23 15 19.5 27" />
      </g>
      <circle cx="21.2" cy="10" r="2.4" fill="var(--on-cobalt)" />
    </svg>
  );
}
