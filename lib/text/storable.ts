/**
 * What no text means and something on its way cannot carry, as it comes along when people paste: control characters
 * (Postgres refuses NUL, XML the others), halves of signs that were cut in two, and overrides of the writing direction,
 * which would turn round whatever stands behind them on the page.
 */
const UNSTORABLE = /[^\P{Cc}\t\n\r]|[\p{Cs}\u202d\u202e\ufffe\uffff]/gu;

/** The text without what cannot be stored; everything that can be read stays. */
export const storable = (text: string): string => text.replace(UNSTORABLE, "");
