import "server-only";
import { and, desc, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, sessions } from "@/db/schema/accounts";
import { accountLinks } from "@/db/schema/credentials";
import type { OwnScope, ProvenScope } from "@/features/auth/scopes";
import { isWithinLimits } from "@/features/auth/session/find-sign-in";
import { hasFactor } from "@/features/auth/session/has-factor";
import { isTooLate, stageOf } from "@/features/auth/session/stage";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { hashSessionId } from "@/lib/session-cookie";

export type OwnAccount = {
  name: string;
  email: string;
  language: Locale;
  /** Who comes by single sign-on only has none. */
  hasPassword: boolean;
  /** The address that it is to change to, while a confirmation is still missing. */
  pendingEmail: string | null;
};

export async function getOwnAccount({ actor }: OwnScope | ProvenScope): Promise<OwnAccount | null> {
  const [account] = await db
    .select({
      name: accounts.name,
      email: accounts.email,
      language: accounts.language,
      hasPassword: sql<boolean>`${accounts.passwordHash} is not null`,
    })
    .from(accounts)
    .where(eq(accounts.id, actor.accountId));
  if (!account) return null;
  const [pending] = await db
    .select({ email: accountLinks.email })
    .from(accountLinks)
    .where(
      and(
        eq(accountLinks.accountId, actor.accountId),
        inArray(accountLinks.purpose, ["email-change-old", "email-change-new"]),
        isNull(accountLinks.usedAt),
        gt(accountLinks.expiresAt, sql`now()`),
      ),
    );
  return { ...account, pendingEmail: pending?.email ?? null };
}

export type OwnSession = {
  /** The hash of its id, which lets nobody in. */
  idHash: string;
  isThis: boolean;
  /** The second step is still missing, without which it opens nothing. */
  isWaiting: boolean;
  userAgent: string;
  address: string;
  createdAt: Date;
  lastSeenAt: Date;
};

/**
 * The open sessions, the present one first, then by when they were last used; without those that have waited too long for
 * their second step.
 */
export async function listOwnSessions({ actor }: OwnScope, sessionId: string | null): Promise<OwnSession[]> {
  const idHash = sessionId ? hashSessionId(sessionId) : "";
  const rows = await db
    .select({
      idHash: sessions.idHash,
      userAgent: sessions.userAgent,
      address: sessions.address,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
      shown: sessions.secondFactor,
      hasFactor: hasFactor(),
    })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .where(and(eq(sessions.accountId, actor.accountId), isWithinLimits()))
    .orderBy(desc(eq(sessions.idHash, idHash)), desc(sessions.lastSeenAt));
  return rows.flatMap(({ shown, hasFactor, ...row }) => {
    const stage = stageOf({ shown, hasFactor, grants: actor.grants }, env.TWO_STEP);
    if (isTooLate(stage, row.createdAt, new Date())) return [];
    return [{ ...row, isThis: row.idHash === idHash, isWaiting: stage === "secondStep" }];
  });
}
