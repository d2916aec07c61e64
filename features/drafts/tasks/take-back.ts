/** So long a person may take a click back that said "still right". */
const MINUTES = 60;

/** A confirmation from before this moment stands. */
export const takeBackSince = (now: Date): Date => new Date(now.getTime() - MINUTES * 60_000);
