/** An account as authenticators know it: the bytes of its id, which tell nothing about the person. */
export const userHandleOf = (accountId: string): string =>
  Buffer.from(accountId.replaceAll("-", ""), "hex").toString("base64url");

/**
 * Whether a counter shows that there are two copies of a key. Passkeys that are kept on several devices do not count
 * and always say 0.
 */
export const hasGoneBack = (stored: number, said: number): boolean =>
  (stored > 0 || said > 0) && said <= stored;
