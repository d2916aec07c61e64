export type NavItem = { key: string; href: string; label: string };
type Props = {
  label: string;
  items: readonly NavItem[];
  current?: string | undefined;
  /** Side by side in the head of a page, or one below the other in a menu. */
  kind?: "row" | "menu";
};

/** Ways on, the one that is on screen marked. */
export function HeaderNav({ label, items, current, kind = "row" }: Props) {
  return (
    <nav aria-label={label} className={`header-nav-${kind}`}>
      <ul>
        {items.map(({ key, href, label: name }) => (
          <li key={key}>
            <a
              href={href}
              aria-current={key === current ? "page" : undefined}
              className={kind === "row" ? "header-nav-link" : "menu-item"}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
