import { normaliseEmail } from "@/lib/email";
import type { Locale } from "@/lib/i18n/locales";
import { hashPassword } from "@/lib/password";
import { writeAudit } from "./audit";
import type { Transaction } from "./client";
import { accounts } from "./schema/accounts";
import { grants } from "./schema/grants";

export type NewGrant = Omit<typeof grants.$inferInsert, "id" | "accountId" | "createdAt">;
export type NewAccount = {
  email: string;
  name: string;
  language: Locale;
  /** Null for somebody who is invited and will choose one. */
  password: string | null;
  grants: readonly NewGrant[];
};
/** Who made the account, as the audit log names them. */
type Maker = { accountId: string | null; actorName: string };

/** Makes an account with its grants and returns its id, or null when the address already has one. */
export async function insertAccount(
  tx: Transaction,
  { password, email, grants: given, ...account }: NewAccount,
  by: Maker,
): Promise<string | null> {
  const [row] = await tx
    .insert(accounts)
    .values({
      ...account,
      email: normaliseEmail(email),
      ...(password !== null && { passwordHash: await hashPassword(password), acceptedAt: new Date() }),
    })
    .onConflictDoNothing({ target: accounts.email })
    .returning({ id: accounts.id });
  if (!row) return null;
  if (given.length > 0)
    await tx.insert(grants).values(given.map((grant) => ({ ...grant, accountId: row.id })));
  const subject = { kind: "account", id: row.id } as const;
  const action = password === null ? "account.invited" : "account.created";
  const detail = { name: account.name, before: null, after: { grants: given } };
  await writeAudit(tx, { ...by, action, subject, detail });
  return row.id;
}
