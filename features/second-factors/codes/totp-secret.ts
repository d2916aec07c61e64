import { seal, unseal } from "@/lib/sealed";

const sealOf = (accountId: string) => ({ purpose: "authenticator", owner: accountId });

/** An app's secret as the database keeps it: a copy of the database alone makes no codes. */
export const sealSecret = (secret: string, accountId: string): string => seal(secret, sealOf(accountId));

/** Null when it was sealed for another account or under another AUTH_SECRET. */
export const openSecret = (sealed: string, accountId: string): string | null =>
  unseal(sealed, sealOf(accountId));
