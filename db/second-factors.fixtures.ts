import { desc } from "drizzle-orm";
import { db } from "./client";
import { auditLog, sessions } from "./schema/accounts";
import { identities, passkeyChallenges, passkeys, recoveryCodes } from "./schema/credentials";
import { grants } from "./schema/grants";
import { rateLimits } from "./schema/limits";
import { mails } from "./schema/mail";

export async function forgetAll(): Promise<void> {
  const tables = [
    sessions,
    passkeys,
    passkeyChallenges,
    recoveryCodes,
    mails,
    grants,
    rateLimits,
    identities,
  ];
  for (const table of tables) await db.delete(table);
}

export const newestAudit = async () =>
  (await db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(1))[0];
export const mailed = async () => (await db.select().from(mails)).map(({ kind, text }) => ({ kind, text }));
