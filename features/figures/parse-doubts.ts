/** Why a number, a unit or a date that was read has to be checked by who wrote it. */
export type KnownDoubt =
  | "ambiguous separator"
  | "not a number"
  | "malformed number"
  | "too many digits"
  | "unusual grouping"
  | "more than one number"
  | "more than one unit"
  | "more than one date"
  | "range runs backwards"
  | "range without an end"
  | "years or quantities"
  | "scale without a number"
  | "metres or millions"
  | "contradicting precision"
  | "ambiguous date"
  | "no such date"
  | "not a date"
  | "a date, not a number"
  | "a count has no decimals"
  | "a count is not negative"
  | "the unit does not fit"
  | "too long";

/** The same, or what was left over, in the words that were written. */
export type ParseDoubt = KnownDoubt | `an ordinal: ${string}` | `not understood: ${string}`;
