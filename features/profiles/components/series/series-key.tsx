import { LocalizedText } from "@/components/localized-text";
import type { SeriesLine } from "@/features/figures/series";
import type { PageContext } from "../../page-context";

type Props = { context: PageContext; lines: readonly SeriesLine[] };

/** Whose each line is. Each is drawn in a way of its own, and so is what stands here before the number of its source. */
export function SeriesKey({ context, lines }: Props) {
  const { tf, locale, published } = context;
  const { sources } = published.profile;
  return (
    <ul className="series-key">
      {lines.map(({ source }, index) => {
        const at = sources.findIndex(({ id }) => id === source);
        const found = sources[at];
        return (
          <li key={source ?? ""}>
            <svg width="28" height="10" viewBox="0 0 28 10" aria-hidden="true">
              <path d="M0 5H28" data-line={index % 4} />
            </svg>
            <span>
              {found ? (
                <>
                  <a href={`#source-${at + 1}`} className="source-number">
                    [{at + 1}]
                  </a>{" "}
                  <LocalizedText text={found.title} locale={locale} />
                </>
              ) : (
                tf("series.noSource")
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
