import { createHash } from "node:crypto";
import type { Observation } from "./schema";

/**
 * SHA-256 of what an observation states. One that says anything else (a value, a date, a source) has another; how it was
 * typed says nothing.
 */
export function observationHash({ value, high, unit, precision, date, source }: Observation): string {
  const when = date.kind === "worded" ? Object.entries(date.text).toSorted() : "value" in date && date.value;
  const stated = [value, high, unit, precision, date.kind, when, source];
  return createHash("sha256").update(JSON.stringify(stated)).digest("hex");
}
