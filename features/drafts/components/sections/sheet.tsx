"use client";

import type { ReactNode } from "react";
import { type Locale, localeNames } from "@/lib/i18n/locales";
import { isSideBySide, useView } from "../frame/view";

type Props = { id: string; label: string; children: (language: Locale) => ReactNode; footer?: ReactNode };

/** A leaf of paper with one part of the page on it, in the language on screen or in all side by side. */
export function Sheet({ id, label, children, footer }: Props) {
  const { languages } = useView();
  const both = isSideBySide(languages);
  return (
    <section id={id} tabIndex={-1} aria-label={label} className="sheet">
      <div className={both ? "grid gap-8 md:grid-cols-2" : ""}>
        {languages.map((language) => (
          <div key={language} className="min-w-0">
            {both && (
              <p className="mb-2 border-b border-rule pb-1 text-note text-ink-3">{localeNames[language]}</p>
            )}
            {children(language)}
          </div>
        ))}
      </div>
      {footer}
    </section>
  );
}
