import { buttonClass } from "./button";
import { Icon } from "./icon";

type Props = {
  page: number;
  pages: number;
  /** The address of another page. */
  to: (page: number) => string;
  /** `of` says which page this is. */
  words: { label: string; previous: string; next: string; of: string };
};

/** The way through a list of several pages, also back to the last from where there is none; nothing when there is one. */
export function PageLinks({ page, pages, to, words }: Props) {
  if (pages < 2) return null;
  const link = buttonClass("secondary", "dense");
  return (
    <nav aria-label={words.label} className="mt-5 flex flex-wrap items-center gap-4 text-meta">
      {page > 1 && (
        <a href={to(Math.min(page - 1, pages))} rel="prev" className={link}>
          <Icon name="chevron-left" /> {words.previous}
        </a>
      )}
      {page <= pages && <span className="text-ink-2">{words.of}</span>}
      {page < pages && (
        <a href={to(page + 1)} rel="next" className={link}>
          {words.next} <Icon name="chevron-right" />
        </a>
      )}
    </nav>
  );
}
