import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";

/** In rising order; the first is too easily guessed to be accepted. */
export const strengths = ["common", "fair", "good", "strong"] as const;
export type Strength = (typeof strengths)[number];

const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

/**
 * How hard a password is to guess for somebody who knows the lists of common ones and `personal` words such as the
 * person's name and address. Loads a dictionary of half a megabyte: the browser should ask for this file late.
 */
export function strengthOf(password: string, personal: readonly string[]): Strength {
  const words = personal
    .map((text) => text.toLowerCase())
    .flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)])
    .filter(Boolean);
  const { score } = estimator.check(password, words);
  return score < 2 ? "common" : score === 2 ? "fair" : score === 3 ? "good" : "strong";
}
