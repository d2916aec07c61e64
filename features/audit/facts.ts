/** One thing that an entry says besides who did what: a change, or something that goes with it. */
export type Fact =
  | { key: string; change: { before: unknown; after: unknown } }
  | { key: string; value: unknown };

type Detail = Record<string, unknown>;

const isRecord = (value: unknown): value is Detail =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What changes where the entry gives the two values alone. */
const changed: Record<string, string> = {
  "account.grants-changed": "grants",
  "account.renamed": "name",
  "account.passkey-renamed": "passkey",
  "account.email-change-asked": "email",
  "account.email-changed": "email",
  "mail.repeated": "state",
  "municipality.created": "webAddress",
  "municipality.renamed": "webAddress",
  "municipality.moved": "webAddress",
};
const changedBy = (action: string) =>
  changed[action] ?? (action.startsWith("profile.") ? "revision" : "value");

/**
 * Said elsewhere: the name stands in the sentence, and where a sign-in came from in a column of its own. Whose a mail was
 * is kept for the day on which its person is erased.
 */
const saidElsewhere = (action: string): string[] =>
  isFromClient(action) ? ["name", "address", "userAgent"] : ["name", "account"];

/** Whether the detail describes the browser of who did it, and not of the session that it was done to. */
export const isFromClient = (action: string): boolean =>
  action.startsWith("session.") && action !== "session.ended" && action !== "session.others-ended";

/** The detail of an entry as a list, changes first; what did not change is left out. */
export function factsOf(action: string, detail: Detail): Fact[] {
  const { before, after, ...rest } = detail;
  const others = Object.entries(rest).filter(
    ([key, value]) => value !== null && !saidElsewhere(action).includes(key),
  );
  return [...changes(action, before, after), ...others.map(([key, value]) => ({ key, value }))];
}

function changes(action: string, before: unknown, after: unknown): Fact[] {
  if ((before ?? null) === null && (after ?? null) === null) return [];
  if (!isRecord(before) && !isRecord(after)) return [{ key: changedBy(action), change: { before, after } }];
  const [from, to] = [isRecord(before) ? before : {}, isRecord(after) ? after : {}];
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .filter((key) => JSON.stringify(from[key]) !== JSON.stringify(to[key]))
    .map((key) => ({ key, change: { before: from[key], after: to[key] } }));
}
