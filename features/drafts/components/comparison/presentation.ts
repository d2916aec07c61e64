import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import type { Change, Comparison } from "../../comparison/comparison";
import type { ComparisonView } from "../../comparison/views";

/** How a comparison is shown, to whom, and what its two versions are called. */
export type Presentation = {
  view: ComparisonView;
  locale: Locale;
  labels: { before: string; after: string };
  /** What stands below a changed field: comments on it, for example. `key` is that of the field. */
  below?: ((key: string) => ReactNode) | undefined;
};

export type FieldProps = Presentation & { change: Change; comparison: Comparison };
