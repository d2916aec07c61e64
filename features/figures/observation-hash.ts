import { createHash } from "node:crypto";
import type { Figure, Observation } from "./schema";

/**
 * SHA-256 of what an observation of a figure states. One that says anything else (a value, a date, a source), or the same of
 * something else (another indicator, another place), has another; how it was typed, or what the figure is called, says nothing.
 */
export function observationHash(
  { indicator, own, about }: Pick<Figure, "indicator" | "own" | "about">,
  { value, high, unit, precision, date, source }: Observation,
): string {
  const when = date.kind === "worded" ? Object.entries(date.text).toSorted() : "value" in date && date.value;
  const place = about.kind === "wider" && [about.level, Object.entries(about.name).toSorted()];
  const counted = [indicator, own?.unit ?? null, about.kind, place];
  const stated = [counted, value, high, unit, precision, date.kind, when, source];
  return createHash("sha256").update(JSON.stringify(stated)).digest("hex");
}
