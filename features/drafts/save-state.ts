/** Where the text on screen stands, for the status bar. */
export type SaveState =
  | { kind: "saved" }
  | { kind: "unsaved" }
  | { kind: "saving" }
  /** The server cannot be reached; it is tried again by itself. */
  | { kind: "offline" }
  | { kind: "signedOut" }
  /** Something typed breaks the schema, so that it cannot be saved before it is mended. */
  | { kind: "invalid"; count: number; path: string }
  | { kind: "conflict" }
  | { kind: "failed" };

/** The state after a refusal, by the key that the action answers with. */
export function refusedState(formError: string | undefined): SaveState {
  if (formError === "signedOut") return { kind: "signedOut" };
  return formError === "unavailable" ? { kind: "offline" } : { kind: "failed" };
}
