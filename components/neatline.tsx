/** The map-frame band at the top of every page: ink for readers, cobalt in the editorial area. */
export function Neatline({ tone = "ink" }: { tone?: "ink" | "cobalt" }) {
  return <div aria-hidden="true" className={`neatline ${tone === "cobalt" ? "text-cobalt" : "text-ink"}`} />;
}
