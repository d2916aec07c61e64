const codes = new Set([
  // The network and the client library: nothing answers.
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "CONNECT_TIMEOUT",
  "CONNECTION_CLOSED",
  "CONNECTION_ENDED",
  "CONNECTION_DESTROYED",
  // Postgres: too busy, stopping or starting, or the statement took too long.
  "53300",
  "57014",
  "57P01",
  "57P02",
  "57P03",
]);

/** Whether the database could not be reached or did not answer: expected now and then, no fault in the program. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && codes.has(String(error.code))) return true;
  if (error instanceof AggregateError && error.errors.some(isUnavailable)) return true;
  return error.cause !== undefined && isUnavailable(error.cause);
}

/**
 * Whether an error comes out of a cached read, of which Next leaves nothing but a number in production: neither its message nor
 * its code says then that the database was away.
 */
const isVeiled = (error: unknown): boolean =>
  error instanceof Error && "digest" in error && /^\d+$/.test(String(error.digest));

/** See `db/watch.ts`; it is asked only when something has failed. */
async function isAway(): Promise<boolean> {
  const { canRenderPages } = globalThis as typeof globalThis & { canRenderPages?: () => Promise<boolean> };
  return canRenderPages !== undefined && !(await canRenderPages());
}

/** What is read, or `null` when the database cannot be reached. */
export async function unlessUnavailable<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (isUnavailable(error) || (isVeiled(error) && (await isAway()))) return null;
    throw error;
  }
}
