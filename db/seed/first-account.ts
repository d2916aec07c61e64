import { networkInHistory } from "@/features/auth/name-in-history";
import { normaliseEmail } from "@/lib/email";
import { env } from "@/lib/env";
import { defaultLocale } from "@/lib/i18n/locales";
import { generatePassword } from "@/lib/password";
import { insertAccount } from "../accounts";
import type { Transaction } from "../client";
import { accounts } from "../schema/accounts";

export type FirstSignIn = { email: string; password: string };

/** An administrator of the network when there is no account at all; the password exists in the answer only. */
export async function createFirstAccount(tx: Transaction): Promise<FirstSignIn | undefined> {
  const known = await tx.select({ id: accounts.id }).from(accounts).limit(1);
  if (known.length > 0) return undefined;
  const signIn = { email: normaliseEmail(env.FIRST_ADMIN_EMAIL), password: generatePassword() };
  const account = {
    ...signIn,
    name: "Administrator",
    language: defaultLocale,
    grants: [{ role: "administrator", scope: "network" }] as const,
  };
  const id = await insertAccount(tx, account, { accountId: null, actorName: networkInHistory });
  if (!id) throw new Error("The first account was not written");
  return signIn;
}
