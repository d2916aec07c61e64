import { notFound } from "next/navigation";
import { Suspense } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { NotFoundContent } from "./not-found-content";

function Refuse(): null {
  notFound();
}

/**
 * Answers with HTTP 404 and a page that can be read without JavaScript. `notFound()` alone would leave the body empty
 * until scripts run; inside a boundary the status is the same and the boundary's content is in the HTML.
 */
export function Missing({ locale }: { locale: Locale }) {
  return (
    <Suspense fallback={<NotFoundContent locale={locale} />}>
      <Refuse />
    </Suspense>
  );
}
