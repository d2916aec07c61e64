/** A failure that was foreseen: its message is the one sentence the person gets, without a stack trace. */
export class Problem extends Error {}

const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);

export const bold = (text) => paint(1, text);

export function say(text) {
  console.log(text);
}

export function step(text) {
  console.log(paint(36, `› ${text}`));
}

const DISK_FULL = /ENOSPC|no space left on device|not enough space/i;
const QUOTA_FULL = /EDQUOT|disk quota exceeded/i;

/** Says whether a program's output shows that it failed for lack of space. */
export function diskFullSentence(output) {
  if (DISK_FULL.test(output)) return "The disk is full: free some space and run the command again.";
  if (QUOTA_FULL.test(output))
    return "Your disk quota is used up: free some space and run the command again.";
  return null;
}

/** The text for a failure: one sentence where it is understood, everything that is known where it is not. */
export function describeFailure(error) {
  if (error instanceof Problem) return error.message;
  const text = error instanceof Error ? `${error.code ?? ""} ${error.message}` : String(error);
  const full = diskFullSentence(text);
  if (full) return full;
  if (error?.code === "EACCES" || error?.code === "EPERM" || error?.code === "EROFS") {
    return `The file or folder ${error.path ?? "that is needed"} may not be written by this user: change its owner or run the command as the user it belongs to.`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : text;
}
