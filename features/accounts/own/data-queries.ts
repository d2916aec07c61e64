import "server-only";
import { asc, eq, or } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { accounts, auditLog, sessions } from "@/db/schema/accounts";
import { identities, passkeys } from "@/db/schema/credentials";
import { grants } from "@/db/schema/grants";
import { municipalities } from "@/db/schema/profiles";
import { isAttempt } from "@/features/auth/attempts";
import type { OwnScope } from "@/features/auth/scopes";
import { readFactors } from "@/features/auth/session/factors";
import { readOwnContributions, readOwnReviews, readOwnVersions } from "./editorial-queries";
import { readOwnHandovers, readOwnMail } from "./mail-queries";

/**
 * Everything that is kept about a person, for them to take along. No secret is among it: neither hashes of passwords
 * and sessions nor links. What they did to others is named without the others' data.
 */
export async function readOwnData(tx: Transaction, { actor }: OwnScope) {
  const { accountId } = actor;
  const [account] = await tx
    .select({
      id: accounts.id,
      email: accounts.email,
      name: accounts.name,
      language: accounts.language,
      acceptedAt: accounts.acceptedAt,
      lastSignInAt: accounts.lastSignInAt,
      createdAt: accounts.createdAt,
    })
    .from(accounts)
    .where(eq(accounts.id, accountId));
  const rights = await tx
    .select({
      role: grants.role,
      scope: grants.scope,
      countryCode: grants.countryCode,
      municipality: municipalities.slug,
      language: grants.language,
      createdAt: grants.createdAt,
    })
    .from(grants)
    .leftJoin(municipalities, eq(municipalities.id, grants.municipalityId))
    .where(eq(grants.accountId, accountId));
  const singleSignOn = await tx
    .select({
      issuer: identities.issuer,
      subject: identities.subject,
      createdAt: identities.createdAt,
      lastUsedAt: identities.lastUsedAt,
    })
    .from(identities)
    .where(eq(identities.accountId, accountId));
  const signedIn = await tx
    .select({
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
      expiresAt: sessions.expiresAt,
      address: sessions.address,
      userAgent: sessions.userAgent,
    })
    .from(sessions)
    .where(eq(sessions.accountId, accountId))
    .orderBy(asc(sessions.createdAt));
  const keys = await tx
    .select({ name: passkeys.name, createdAt: passkeys.createdAt, lastUsedAt: passkeys.lastUsedAt })
    .from(passkeys)
    .where(eq(passkeys.accountId, accountId))
    .orderBy(asc(passkeys.createdAt));
  return {
    account,
    grants: rights,
    singleSignOn,
    sessions: signedIn,
    secondFactors: await readFactors(tx, accountId),
    passkeys: keys,
    record: await readRecord(tx, accountId),
    ...(await readOwnVersions(tx, accountId)),
    reviews: await readOwnReviews(tx, accountId),
    ...(await readOwnContributions(tx, accountId)),
    ...(await readOwnMail(tx, accountId)),
    handovers: await readOwnHandovers(tx, accountId),
  };
}

async function readRecord(tx: Transaction, accountId: string) {
  const entries = await tx
    .select()
    .from(auditLog)
    .where(or(eq(auditLog.accountId, accountId), eq(auditLog.subjectId, accountId)))
    .orderBy(asc(auditLog.id));
  return entries.map(({ at, action, actorName, subjectKind, subjectId, address, detail, ...entry }) => {
    const isByThem = entry.accountId === accountId;
    // Earlier versions named the account for which it was tried.
    const isTried = isAttempt(action);
    const isAboutThem = subjectId === accountId || (isByThem && subjectKind === "session");
    return {
      at,
      action,
      by: isTried ? "" : actorName,
      // Where somebody else was when they did something is not this person's to know; from where their account was tried is.
      ...((isByThem || isTried) && { address }),
      ...(isAboutThem && { detail }),
    };
  });
}
export type OwnData = Awaited<ReturnType<typeof readOwnData>>;
