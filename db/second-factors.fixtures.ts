import { desc } from "drizzle-orm";
import { insertAccount } from "./accounts";
import { db } from "./client";
import { auditLog, sessions } from "./schema/accounts";
import { identities, passkeyChallenges, passkeys, recoveryCodes } from "./schema/credentials";
import { grants } from "./schema/grants";
import { rateLimits } from "./schema/limits";
import { mails } from "./schema/mail";

/** Makes an account that nobody has signed in to yet. */
export async function makeAccount(name: string): Promise<string> {
  const account = {
    email: `${name}@konak.example`,
    name,
    language: "en",
    password: "p",
    grants: [],
  } as const;
  const by = { accountId: null, actorName: "test" };
  return (await db.transaction((tx) => insertAccount(tx, account, by))) ?? "";
}

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
