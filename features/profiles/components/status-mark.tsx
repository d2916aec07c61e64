/** The eight-point star of a status in the network; its word stands beside it. */
export function StatusMark() {
  return (
    <svg width="16" height="16" viewBox="-10 -10 20 20" aria-hidden="true" className="status-mark">
      <path
        d="M0-10 2.2-5.4 7.1-7.1 5.4-2.2 10 0 5.4 2.2 7.1 7.1 2.2 5.4 0 10-2.2 5.4-7.1 7.1-5.4 2.2-10 0-5.4-2.2-7.1-7.1-2.2-5.4Z"
        fill="currentColor"
      />
    </svg>
  );
}
