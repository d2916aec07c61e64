/**
 * What every action answers. Expected failures are returned, with a message key of the `errors` namespace for the
 * form as a whole and for single fields (by path); bugs are thrown.
 */
export type ActionResult<T extends object = object> =
  | ({ ok: true } & T)
  | { ok: false; formError?: string; fieldErrors?: Record<string, string> };

/** The same where too many attempts are slowed down: for how long. */
export type LimitedResult<T extends object = object> = ActionResult<T> & { waitSeconds?: number };
