/** The eight-pointed star of a status in the network; its word stands beside it. */
export function StatusMark({ size = 16 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="-10 -10 20 20"
      aria-hidden="true"
      className="status-mark shrink-0"
    >
      <path
        d="M0-10 2.2-5.4 7.1-7.1 5.4-2.2 10 0 5.4 2.2 7.1 7.1 2.2 5.4 0 10-2.2 5.4-7.1 7.1-5.4 2.2-10 0-5.4-2.2-7.1-7.1-2.2-5.4Z"
        fill="currentColor"
      />
    </svg>
  );
}
