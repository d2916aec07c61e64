/** Where the text on screen stands, for the status bar. */
export type SaveState =
  | { kind: "saved" }
  | { kind: "unsaved" }
  | { kind: "saving" }
  /** The server cannot be reached; it is tried again by itself. */
  | { kind: "offline" }
  | { kind: "signedOut" }
  /** Nobody writes about the municipality until it is taken back. */
  | { kind: "archived" }
  /** Something typed breaks the schema, so that it cannot be saved before it is mended; `path` "" for all of it. */
  | { kind: "invalid"; count: number; path: string }
  /** All of it together is more than can be saved. */
  | { kind: "tooLong" }
  | { kind: "conflict" }
  /** It waits for a reviewer: what is typed stays in the browser until the review ends. */
  | { kind: "inReview" }
  /** It changes what is not the translator's. */
  | { kind: "outsideLanguages" }
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
  if (formError === "inReview") return { kind: "inReview" };
  if (formError === "unavailable") return { kind: "offline" };
  if (formError === "archived") return { kind: "archived" };
  if (formError === "outsideLanguages") return { kind: "outsideLanguages" };
  if (!fieldErrors) return { kind: "failed" };
  if (fieldErrors.profile === "tooLong") return { kind: "tooLong" };
  return {
    kind: "invalid",
    count: Object.keys(fieldErrors).length,
    path: refusedFields(fieldErrors)[0]?.[0] ?? "",
  };
}

/** The state when the schema refuses what is on screen, so that it is not even sent. */
export function invalidState(issues: readonly { path: PropertyKey[] }[]): SaveState {
  const paths = [...new Set(issues.map(({ path }) => path.join(".")))];
  // Only the rule for the whole has no field.
  if (paths.length === 1 && paths[0] === "") return { kind: "tooLong" };
  return { kind: "invalid", count: paths.length, path: paths[0] ?? "" };
}

/** What only the server can end; everything else is over as soon as something is typed. */
const lasting: readonly SaveState["kind"][] = ["saving", "offline", "signedOut", "conflict", "inReview"];
export const afterTyping = (now: SaveState, isSaved: boolean): SaveState =>
  lasting.includes(now.kind) ? now : { kind: isSaved ? "saved" : "unsaved" };
