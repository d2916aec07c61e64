type Props = { now: { label: string; path: string }; then: { label: string; path: string } };

/** An address and the one that comes in its place, one below the other; the latter only where a script follows what is typed. */
export function AddressChange({ now, then }: Props) {
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-1 border-s-2 border-rule-2 ps-4">
      {[now, then].map(({ label, path }, index) => (
        <div key={label} className={index > 0 ? "needs-script contents" : "contents"}>
          <dt className="text-ink-2">{label}</dt>
          <dd className="[overflow-wrap:anywhere]">{path}</dd>
        </div>
      ))}
    </dl>
  );
}
