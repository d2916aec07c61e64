"use client";

import type { FocusEvent, KeyboardEvent, ReactNode } from "react";

type Props = {
  /** What stands on the button. */
  summary: ReactNode;
  /** What the button is called where its words do not say enough. */
  label?: string;
  className?: string;
  summaryClass: string;
  panelClass: string;
  children: ReactNode;
};

function closeOnEscape({ key, currentTarget }: KeyboardEvent<HTMLDetailsElement>) {
  if (key !== "Escape" || !currentTarget.open) return;
  currentTarget.open = false;
  currentTarget.querySelector("summary")?.focus();
}

function closeWhenLeft({ currentTarget, relatedTarget }: FocusEvent<HTMLDetailsElement>) {
  if (!currentTarget.contains(relatedTarget)) currentTarget.open = false;
}

/** A button that shows what lies below it, also without a script; with one it closes on Escape and when it is left. */
export function Disclosure({ summary, label, className = "", summaryClass, panelClass, children }: Props) {
  return (
    <details className={`disclosure ${className}`} onKeyDown={closeOnEscape} onBlur={closeWhenLeft}>
      <summary aria-label={label} className={summaryClass}>
        {summary}
      </summary>
      {/* A click between the entries leaves the focus inside. */}
      <div tabIndex={-1} className={`disclosure-panel ${panelClass}`}>
        {children}
      </div>
    </details>
  );
}
