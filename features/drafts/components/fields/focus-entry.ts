const fields = "input:not([type=radio]), textarea, select";

/**
 * Gives the focus a place after an entry of a list was added or taken away: the entry (marked with `data-entry`)
 * that stands at `index` now, else the last one, else the last button, which adds the first.
 */
export function focusEntry(list: HTMLElement | null, index: number): void {
  // What was changed must be on the page, and a closing dialog must have given the focus back.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const entries = [...(list?.querySelectorAll<HTMLElement>("[data-entry]") ?? [])];
      const entry = entries[index] ?? entries.at(-1);
      const found = entry?.querySelector<HTMLElement>(fields) ?? entry?.querySelector("button");
      (found ?? [...(list?.querySelectorAll("button") ?? [])].at(-1))?.focus();
    }),
  );
}
