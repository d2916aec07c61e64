import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { and, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { accountLinks, type linkPurposes } from "@/db/schema/credentials";

export type LinkPurpose = (typeof linkPurposes)[number];

const HOUR = 60 * 60 * 1000;
/** How long a link of each kind works. */
const LIFE_MS: Record<LinkPurpose, number> = {
  invitation: 7 * 24 * HOUR,
  "password-reset": HOUR,
  "email-change-old": 24 * HOUR,
  "email-change-new": 24 * HOUR,
};

const hash = (token: string) => createHash("sha256").update(token).digest("base64url");

/** Makes a link's secret, which goes into one mail and nowhere else. Earlier links for the same purpose stop working. */
export async function issueLink(
  tx: Transaction,
  link: { accountId: string; purpose: LinkPurpose; email: string },
): Promise<string> {
  await revokeLinks(tx, link.accountId, [link.purpose]);
  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date(Date.now() + LIFE_MS[link.purpose]);
  await tx.insert(accountLinks).values({ ...link, tokenHash: hash(token), expiresAt });
  return token;
}

export async function revokeLinks(
  tx: Transaction,
  accountId: string,
  purposes: LinkPurpose[],
): Promise<void> {
  await tx
    .delete(accountLinks)
    .where(
      and(
        eq(accountLinks.accountId, accountId),
        inArray(accountLinks.purpose, purposes),
        isNull(accountLinks.usedAt),
      ),
    );
}

const isOpen = (token: string, purpose: LinkPurpose) =>
  and(
    eq(accountLinks.tokenHash, hash(token)),
    eq(accountLinks.purpose, purpose),
    isNull(accountLinks.usedAt),
    gt(accountLinks.expiresAt, sql`now()`),
  );

type OpenLink = { accountId: string; email: string };

/** What a link would open, without using it: programs that look through mail follow links too. */
export async function readLink(
  tx: Transaction,
  token: string,
  purpose: LinkPurpose,
): Promise<OpenLink | null> {
  const [link] = await tx
    .select({ accountId: accountLinks.accountId, email: accountLinks.email })
    .from(accountLinks)
    .where(isOpen(token, purpose));
  return link ?? null;
}

/** Uses a link up; null when it is unknown, used, revoked or too old. Of two at the same moment one gets it. */
export async function spendLink(
  tx: Transaction,
  token: string,
  purpose: LinkPurpose,
): Promise<OpenLink | null> {
  const [link] = await tx
    .update(accountLinks)
    .set({ usedAt: sql`now()` })
    .where(isOpen(token, purpose))
    .returning({ accountId: accountLinks.accountId, email: accountLinks.email });
  return link ?? null;
}
