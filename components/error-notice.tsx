"use client";

import { errorWords } from "@/lib/i18n/error-words";
import type { Locale } from "@/lib/i18n/locales";

type Props = { locale: Locale; error: Error & { digest?: string }; retry: () => void };

/** Says that a page failed, with ways on. */
export function ErrorNotice({ locale, error, retry }: Props) {
  const text = errorWords[locale];
  return (
    <div className="page notice" lang={locale}>
      <h1>{text.title}</h1>
      <p className="notice-text">{text.text}</p>
      {error.digest && (
        <p className="mt-4 text-ink-2">
          {text.reference} <code>{error.digest}</code>
        </p>
      )}
      <ul>
        <li>
          <button type="button" className="link needs-script" onClick={retry}>
            {text.tryAgain}
          </button>
        </li>
        <li>
          <a href={`/${locale}`}>{text.home}</a>
        </li>
      </ul>
    </div>
  );
}
