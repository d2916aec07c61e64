/** Where the text on screen stands, for the status bar. */
export type SaveState =
  | { kind: "saved" }
  | { kind: "unsaved" }
  | { kind: "saving" }
  /** The server cannot be reached; it is tried again by itself. */
  | { kind: "offline" }
  | { kind: "signedOut" }
  /** Something typed breaks the schema, so that it cannot be saved before it is mended; `path` "" for all of it. */
  | { kind: "invalid"; count: number; path: string }
  | { kind: "conflict" }
  | { kind: "failed" };

type Refusal = { formError?: string; fieldErrors?: Record<string, string> };

const within = "profile.";

/** What the server refuses of the profile: the path of each field in it, and a key of the `errors` namespace. */
export const refusedFields = (fieldErrors: Refusal["fieldErrors"] = {}): [path: string, message: string][] =>
  Object.entries(fieldErrors).flatMap(([path, message]) =>
    path.startsWith(within) ? [[path.slice(within.length), message] as [string, string]] : [],
  );

/**
 * The state after a refusal. What the server's schema refuses is not sent again before it was changed: a server of a
 * later version may ask for more than the page that is open.
 */
export function refusedState({ formError, fieldErrors }: Refusal): SaveState {
  if (formError === "signedOut") return { kind: "signedOut" };
  if (formError === "unavailable") return { kind: "offline" };
  if (!fieldErrors) return { kind: "failed" };
  return {
    kind: "invalid",
    count: Object.keys(fieldErrors).length,
    path: refusedFields(fieldErrors)[0]?.[0] ?? "",
  };
}
