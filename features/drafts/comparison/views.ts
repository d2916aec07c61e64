export const comparisonViews = ["words", "sides"] as const;
/** Both versions as one text, or each by itself beside the other. */
export type ComparisonView = (typeof comparisonViews)[number];
