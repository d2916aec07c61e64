/** What a municipality is in the network: the eight-pointed star and the word. */
export function StatusMark({ children }: { children: string }) {
  return (
    <span className="inline-flex items-center gap-2 text-meta font-semibold text-turquoise">
      <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true" className="shrink-0">
        <path
          d="M0-7 1.5-3.6 4.95-4.95 3.6-1.5 7 0 3.6 1.5 4.95 4.95 1.5 3.6 0 7-1.5 3.6-4.95 4.95-3.6 1.5-7 0-3.6-1.5-4.95-4.95-1.5-3.6Z"
          fill="currentColor"
        />
      </svg>
      {children}
    </span>
  );
}
