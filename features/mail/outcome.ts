/** What became of an attempt to hand a mail to the mail server; `words` are the server's, for administrators. */
export type Outcome =
  | { result: "sent" }
  /** Refused for now, or not reached: worth another attempt. */
  | { result: "later"; words: string }
  /** Refused for good. */
  | { result: "refused"; words: string }
  /** The whole text was handed over and no answer came: it may or may not arrive, so it is not sent again. */
  | { result: "uncertain"; words: string };

const MINUTE = 60;
/** Seconds to wait after the first attempt, the second and so on: more than a day in all, as other mail servers do. */
const pauses = [1, 5, 15, 60, 180, 480, 960].map((minutes) => minutes * MINUTE);

/** How long to wait after so many attempts in vain; null when they were enough. */
export const pauseAfter = (attempts: number): number | null => pauses[attempts - 1] ?? null;

const MOST_WORDS = 300;
/** A server's answer in one short line. */
const short = (words: string) => words.replace(/\s+/g, " ").trim().slice(0, MOST_WORDS);

/** nodemailer's words for a sign-in or an encryption that failed. */
const settings = ["EAUTH", "ENOAUTH", "ETLS"];

const field = (error: object, name: string): unknown =>
  name in error ? Reflect.get(error, name) : undefined;

/**
 * Reads what nodemailer throws: `responseCode` and `response` are the server's answer, `code` its own word for the
 * cause. `handedOver`: whether the server had the whole text by then.
 */
export function readFailure(error: Error, handedOver: boolean): Outcome {
  const code = field(error, "responseCode");
  // Wrong settings are not the mail's fault: the operator can still mend them. Only the message says what was tried.
  const isSetting = settings.includes(String(field(error, "code")));
  const words = short(String((!isSetting && field(error, "response")) || error.message));
  if (typeof code !== "number") return { result: handedOver ? "uncertain" : "later", words };
  return { result: code >= 500 && !isSetting ? "refused" : "later", words };
}
