/** Where a mail stands, as an administrator is shown it: "uncertain" was being sent when its process ended. */
export const shownStates = ["queued", "sending", "uncertain", "sent", "failed", "kept"] as const;
export type ShownState = (typeof shownStates)[number];

/** Whose text is there to be passed on by hand. */
export const isReadable = (state: ShownState) => ["kept", "failed", "uncertain"].includes(state);

/** Which may be sent again when an administrator decides so. */
export const repeatable = ["failed", "uncertain"] as const satisfies ShownState[];
export const isRepeatable = (state: ShownState) => repeatable.some((each) => each === state);
