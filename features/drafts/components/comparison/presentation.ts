import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";

export const comparisonViews = ["words", "sides"] as const;
/** Both versions as one text, or each by itself beside the other. */
export type ComparisonView = (typeof comparisonViews)[number];

/** How a comparison is shown, to whom, and what its two versions are called. */
export type Presentation = {
  view: ComparisonView;
  locale: Locale;
  labels: { before: string; after: string };
  /** What stands below a changed field: comments on it, for example. `key` is that of the field. */
  below?: ((key: string) => ReactNode) | undefined;
};
