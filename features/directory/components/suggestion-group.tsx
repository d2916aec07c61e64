import type { Suggestion } from "../search/suggestions";

type Props = {
  heading: string;
  suggestions: readonly Suggestion[];
  /** How many options stand before the group's first. */
  offset: number;
  active: number;
  optionId: (index: number) => string;
};

/** Every second part of a text is what matched. */
const parts = (texts: readonly string[]) =>
  texts.map((text, index) => {
    const start = texts.slice(0, index).join("").length;
    return index % 2 ? <b key={start}>{text}</b> : text;
  });

export function SuggestionGroup({ heading, suggestions, offset, active, optionId }: Props) {
  if (suggestions.length === 0) return null;
  return (
    <fieldset aria-label={heading}>
      <p aria-hidden="true">{heading}</p>
      {suggestions.map(({ href, name, matched, place, note }, index) => (
        <a
          key={href}
          id={optionId(offset + index)}
          href={href}
          role="option"
          tabIndex={-1}
          aria-selected={offset + index === active}
        >
          <span className="suggestion-name">{parts(name)}</span>{" "}
          {matched && (
            <span>
              {matched.before}
              <span lang={matched.lang || undefined}>{parts(matched.name)}</span>
              {matched.after}
            </span>
          )}{" "}
          <span>{parts(place)}</span> <span className="suggestion-note">{note}</span>
        </a>
      ))}
    </fieldset>
  );
}
