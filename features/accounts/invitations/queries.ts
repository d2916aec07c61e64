import "server-only";
import { and, desc, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { auditLog } from "@/db/schema/accounts";
import type { Role } from "@/features/auth/scopes";
import { readLink } from "@/features/auth/sign-in/links";
import type { Locale } from "@/lib/i18n/locales";
import { findAccount } from "../people/managed-mutations";
import type { NamedPlace } from "../people/person-names";
import { nameThePlace } from "../place-queries";

export type Invitation = {
  email: string;
  name: string;
  language: Locale;
  /** Who sent it, by the name they had then. */
  inviter: string;
  grants: { role: Role; language: Locale | null; place: NamedPlace }[];
};

const sendings = ["account.invited", "account.invitation-resent"];

/** What a link invites to, for whoever holds it; null when it opens nothing. Looking does not use it up. */
export const getInvitation = (token: string): Promise<Invitation | null> =>
  db.transaction(async (tx) => {
    const link = await readLink(tx, token, "invitation");
    const account = link && (await findAccount(tx, link.accountId));
    if (!account || account.acceptedAt || account.suspendedAt) return null;
    const [sent] = await tx
      .select({ inviter: auditLog.actorName })
      .from(auditLog)
      .where(and(eq(auditLog.subjectId, account.id), inArray(auditLog.action, sendings)))
      .orderBy(desc(auditLog.id))
      .limit(1);
    const { email, name, language } = account;
    const held = account.grants.map(async ({ place, ...grant }) => ({
      ...grant,
      place: await nameThePlace(tx, place),
    }));
    return { email, name, language, inviter: sent?.inviter ?? "", grants: await Promise.all(held) };
  });
