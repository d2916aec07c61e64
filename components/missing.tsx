import { notFound } from "next/navigation";
import { type ReactNode, Suspense } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { NotFoundContent } from "./not-found-content";

function Refuse(): null {
  notFound();
}

/**
 * Answers with HTTP 404 and `children`, which can be read without JavaScript. `notFound()` alone would leave the body
 * empty until scripts run; inside a boundary the status is the same and the boundary's content is in the HTML.
 */
export function Refused({ children }: { children: ReactNode }) {
  return (
    <Suspense fallback={children}>
      <Refuse />
    </Suspense>
  );
}

/** The page of a language for an address where nothing is published. */
export const Missing = ({ locale }: { locale: Locale }) => (
  <Refused>
    <NotFoundContent locale={locale} />
  </Refused>
);
