import { Icon } from "@/components/icon";

export type Entry = { id: string; title: string; lang?: string | undefined };

function Links({ entries, current }: { entries: Entry[]; current?: string | undefined }) {
  return (
    <ul className="contents-links">
      {entries.map(({ id, title, lang }) => (
        <li key={id}>
          <a href={`#${id}`} lang={lang} aria-current={id === current ? "location" : undefined}>
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}

type Props = { title: string; entries: Entry[] };

/**
 * The contents in the rail of wide screens. They stand beside the first part, which is marked as the current one, and
 * hang down beside the next ones where these leave the rail empty.
 */
export function RailContents({ title, entries, isHanging }: Props & { isHanging: boolean }) {
  return (
    <nav className="rail-contents" aria-labelledby="rail-contents" data-hanging={isHanging}>
      <p className="rail-title" id="rail-contents">
        {title}
      </p>
      <Links entries={entries} current={entries[0]?.id} />
    </nav>
  );
}

/** The same contents as a list that opens, for screens without a rail. */
export function FoldedContents({ title, entries }: Props) {
  return (
    <nav className="folded-contents" aria-label={title}>
      <details>
        <summary>
          <span>{title}</span>
          <Icon name="chevron-down" />
        </summary>
        <Links entries={entries} />
      </details>
    </nav>
  );
}
