type FailedQuery = Error & { query: string; params: unknown[] };

/** What Drizzle throws for a refused statement: its message repeats every value, a whole profile among them. */
const isFailedQuery = (error: Error): error is FailedQuery =>
  "query" in error && typeof error.query === "string" && "params" in error && Array.isArray(error.params);

/** What a database says about a refusal without quoting a row; its `detail` and `where` do quote. */
const telling = ["code", "severity", "schema_name", "table_name", "column_name", "constraint_name", "digest"];

/** Classes of refusals whose message itself quotes the value, such as "invalid input syntax". */
const quotesValues = (error: Error): boolean => "code" in error && /^22/.test(String(error.code));

const isOfQuery = (error: unknown): boolean =>
  error instanceof Error && (isFailedQuery(error) || isOfQuery(error.cause));

/** The same error for a log: of a failed query the statement and the reason remain, the values do not. */
export function withoutValues(thrown: unknown): unknown {
  return thrown instanceof Error && isOfQuery(thrown) ? shown(thrown) : thrown;
}

function shown(error: Error): Error {
  const message = isFailedQuery(error) ? `Failed query: ${error.query}` : error.message;
  const copy = new Error(quotesValues(error) ? "The database refused a value" : message);
  copy.name = error.name;
  // The stack begins with the message, whose values may hold anything, also what looks like a frame.
  const start = error.stack?.indexOf(error.message) ?? -1;
  const frames = start < 0 ? "" : (error.stack?.slice(start + error.message.length) ?? "");
  copy.stack = `${copy.name}: ${copy.message}${frames}`;
  for (const key of telling) if (key in error) Object.assign(copy, { [key]: Reflect.get(error, key) });
  if (error.cause instanceof Error) copy.cause = shown(error.cause);
  return copy;
}

/** Next prints what a page or an action throws: makes it print failed queries without their values. */
export function hideValuesInLogs(): void {
  const print = console.error.bind(console);
  console.error = (...given: unknown[]) => print(...given.map(withoutValues));
}
