type Item = { key: string; href: string; label: string };
type Props = { label: string; items: readonly Item[]; current?: string | undefined };

/** Ways on in the head of a page, the one that is on screen underlined. */
export function HeaderNav({ label, items, current }: Props) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-5">
        {items.map(({ key, href, label: name }) => (
          <li key={key}>
            <a
              href={href}
              aria-current={key === current ? "page" : undefined}
              className="inline-block border-b-[3px] border-transparent py-1.5 text-meta text-ink-2 hover:text-ink aria-[current]:border-cobalt aria-[current]:font-[650] aria-[current]:text-ink"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
