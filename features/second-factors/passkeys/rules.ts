/** The most passkeys that one account may have. */
export const MOST_PASSKEYS = 20;
/** The longest name that a passkey may be given. */
export const NAME_LENGTH = 60;

/** An account as authenticators know it: the bytes of its id, which tell nothing about the person. */
export const userHandleOf = (accountId: string): string =>
  Buffer.from(accountId.replaceAll("-", ""), "hex").toString("base64url");

/**
 * Whether a counter shows that there are two copies of a key. Passkeys that are kept on several devices do not count
 * and always say 0.
 */
export const hasGoneBack = (stored: number, said: number): boolean =>
  (stored > 0 || said > 0) && said <= stored;

/** A name that none of the others has: with a number behind it when need be. */
export function freshName(wanted: string, others: readonly string[]): string {
  const taken = new Set(others);
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` ${number}`;
    const name = `${wanted.slice(0, NAME_LENGTH - ending.length).trim()}${ending}`;
    if (!taken.has(name)) return name;
  }
}

/**
 * Whether passkeys alone may be the way in: when one that is lost does not lock its person out, because there is a
 * second one, or codes to show behind a password that is chosen anew by mail.
 */
export const mayGoWithoutPassword = (held: { passkeys: number; recoveryCodes: number }): boolean =>
  held.passkeys > 1 || (held.passkeys === 1 && held.recoveryCodes > 0);
