import "server-only";
import { writeAudit } from "@/db/audit";
import { db } from "@/db/client";
import type { AdminScope } from "@/features/auth/scopes";
import { countAttempt, forgiveAttempt, type Limited } from "@/features/auth/sign-in/limits";
import { clientAddress } from "@/lib/client-address";
import { maskEmail } from "@/lib/email";

export type TooMany = { refused: "slowed" | "slowedThere"; waitSeconds: number };

const recipient = (email: string) => ({ account: email, address: null, device: null });

/**
 * Counts a mail that invites `email` before it is written, and refuses it when its sender or the sender's network
 * address has sent many, or the recipient has been sent several: whoever gets one may never have asked for it. To be
 * asked outside of a transaction: the counters use a connection of their own, for which a turn must not be held up.
 */
export async function countInvitation({ actor }: AdminScope, email: string): Promise<TooMany | null> {
  const sender = { account: actor.accountId, address: clientAddress(), device: null };
  const limits: [TooMany["refused"], Limited, typeof sender][] = [
    ["slowed", "invitation", sender],
    ["slowedThere", "invitation-to", recipient(email)],
  ];
  for (const [refused, limit, attempt] of limits) {
    const slowed = await countAttempt(attempt, limit);
    if (!slowed) continue;
    const entry = {
      accountId: actor.accountId,
      actorName: actor.name,
      action: "invitation.slowed",
      subject: { kind: "account", id: actor.accountId },
      detail: { limit, email: maskEmail(email) },
    } as const;
    if (slowed.isFirst) await db.transaction((tx) => writeAudit(tx, entry));
    return { refused, waitSeconds: slowed.waitSeconds };
  }
  return null;
}

/** No mail went out after all. The sender's own count stays: the refusal told them who has an account. */
export const sparedRecipient = (email: string): Promise<void> =>
  forgiveAttempt(recipient(email), "invitation-to");
