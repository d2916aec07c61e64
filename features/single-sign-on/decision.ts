import type { Claims } from "@/features/auth/provider/claims";

type Account = { id: string; isAccepted: boolean; isSuspended: boolean };

/** What the database knows of the person that the provider names. */
export type Known = {
  /** The account that this very person at the provider is tied to. */
  tied: Account | null;
  /** The account with the address that the provider names. */
  byAddress: (Account & { isTied: boolean }) | null;
};

/** Why nobody is let in, for the record; to the person it is all the same. */
export type Reason = "unverified" | "unknown" | "suspended" | "otherPerson";

type Decision =
  | { enter: string; isNewTie: boolean; isAcceptance: boolean }
  | { refused: Reason; accountId: string | null };

/**
 * Whose account somebody who has signed in at the provider enters. Once they are tied to one, their name at the provider
 * alone decides. Before that the address finds it, if the provider has verified it; an account that is tied to somebody
 * else there stays theirs, because a town hall gives an address to the next person one day.
 */
export function decide(claims: Pick<Claims, "isEmailVerified">, { tied, byAddress }: Known): Decision {
  if (!tied && !claims.isEmailVerified) return { refused: "unverified", accountId: null };
  const account = tied ?? byAddress;
  if (!account) return { refused: "unknown", accountId: null };
  if (account.isSuspended) return { refused: "suspended", accountId: account.id };
  if (!tied && byAddress?.isTied) return { refused: "otherPerson", accountId: account.id };
  return { enter: account.id, isNewTie: !tied, isAcceptance: !account.isAccepted };
}
