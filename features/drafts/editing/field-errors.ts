import type { z } from "zod";

const byField = new Map([
  ["website", "webAddress"],
  ["url", "webAddress"],
  ["email", "email"],
  ["phone", "phone"],
  ["latitude", "latitude"],
  ["longitude", "longitude"],
  ["lang", "languageCode"],
]);

/** The message key (of the `errors` namespace) for what the profile's schema refuses. */
export function fieldErrorKey(issue: z.core.$ZodRawIssue): string {
  const path = issue.path ?? [];
  const field = String(path.at(-1) ?? "");
  if (issue.code === "too_big" && issue.origin !== "number") return "tooLong";
  const known = byField.get(field);
  if (known) return known;
  if (["date", "from", "until"].some((step) => path.includes(step))) return "incompleteDate";
  if (path.includes("parts") && field === "value") return "wholeNumber";
  return "invalid";
}

/** The first message key inside the errors of a field that is a document of its own. */
export function innerErrorKey(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  if ("message" in error && typeof error.message === "string" && error.message) return error.message;
  for (const inner of Object.values(error)) {
    const found = innerErrorKey(inner);
    if (found) return found;
  }
  return undefined;
}
