import { blankProfile } from "@/features/profiles/blank";
import type { Profile } from "@/features/profiles/schema";
import type { Locale } from "@/lib/i18n/locales";
import type { Lists } from "../versions/reading";
import { type Comparison, compareVersions } from "./comparison";
import { type FigureChange, figureChanges } from "./figure-rows";

type FiguresOf = Pick<Profile, "figures" | "sources">;

/** What became of the figures of one version in another for readers, where nothing else of the two is known. */
export const compareFigures = (
  { before, after }: { before: FiguresOf; after: FiguresOf },
  indicators: Lists["indicators"],
  locale: Locale,
): FigureChange[] =>
  figureChanges(
    withoutEditorial(
      compareVersions(
        { before: { ...blankProfile, ...before }, after: { ...blankProfile, ...after } },
        { indicators, statuses: [] },
        locale,
        { isForReaders: true },
      ),
    ),
  );

/** When editors look at a figure again says nothing to readers. */
const withoutEditorial = (comparison: Comparison): Comparison => ({
  ...comparison,
  changes: comparison.changes.filter(({ name }) => name !== "figureReview"),
});
