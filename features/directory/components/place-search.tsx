"use client";

import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Locale } from "@/lib/i18n/locales";
import type { Suggestions } from "../search/suggestions";
import { SuggestionGroup } from "./suggestion-group";
import { fetchSuggestions } from "./suggestion-source";

type Labels = Record<
  "field" | "submit" | "municipalities" | "countries" | "accents" | "suggestions" | "none" | "some",
  string
>;
type Props = { locale: Locale; labels: Labels };

/** Long enough that a word typed in one go asks once. */
const pause = 120;

/**
 * The search field of the home page: a plain form that suggests places while one types (the combobox pattern of the
 * ARIA practices guide). Whatever happens to the suggestions, the form works.
 */
export function PlaceSearch({ locale, labels }: Props) {
  const id = useId();
  const [query, setQuery] = useState("");
  const [found, setFound] = useState<Suggestions | null>(null);
  const [active, setActive] = useState(-1);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (!query.trim()) return setFound(null);
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      const next = await fetchSuggestions(query, locale, abort.signal);
      if (!abort.signal.aborted) {
        setFound(next);
        setActive(-1);
      }
    }, pause);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [query, locale]);

  const all = found ? [...found.municipalities, ...found.countries] : [];
  const isOpen = found !== null;
  const close = () => {
    setFound(null);
    setActive(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = all[active];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && all.length > 0) setActive(((active + 1 + step + all.length + 1) % (all.length + 1)) - 1);
    else if (event.key === "Enter" && chosen) location.assign(chosen.href);
    else if (event.key === "Escape" && isOpen) close();
    else return;
    event.preventDefault();
  };
  const optionId = (index: number) => `${id}-${index}`;
  const groups = found
    ? ([
        [labels.municipalities, found.municipalities, 0],
        [labels.countries, found.countries, found.municipalities.length],
      ] as const)
    : [];

  return (
    <search
      className="own-search place-search"
      onBlur={({ currentTarget, relatedTarget }) => currentTarget.contains(relatedTarget) || close()}
    >
      <form ref={form} action={`/${locale}/search`}>
        <label htmlFor={id}>{labels.field}</label>
        <div className="search-field">
          <svg width="18" height="18" viewBox="0 0 16 16" aria-hidden="true">
            <path
              d="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.7-1.3L14 14"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.5"
              strokeLinecap="round"
            />
          </svg>
          <input
            id={id}
            name="q"
            type="text"
            role="combobox"
            maxLength={100}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
            aria-autocomplete="list"
            aria-expanded={isOpen}
            aria-controls={`${id}-list`}
            aria-activedescendant={active < 0 ? undefined : optionId(active)}
            aria-describedby={`${id}-hint`}
            value={query}
            onChange={({ target }) => setQuery(target.value)}
            onKeyDown={onKeyDown}
          />
          <button type="submit">{labels.submit}</button>
        </div>
      </form>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={labels.suggestions}
        hidden={all.length === 0}
        className="suggestions"
      >
        {groups.map(([heading, suggestions, offset]) => (
          <SuggestionGroup key={heading} {...{ heading, suggestions, offset, active, optionId }} />
        ))}
      </div>
      <p id={`${id}-hint`} className="search-hint">
        {labels.accents}
      </p>
      <p role="status" className="sr-only">
        {isOpen && (all.length > 0 ? labels.some.replace("#", String(all.length)) : labels.none)}
      </p>
    </search>
  );
}
