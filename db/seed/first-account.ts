import { randomInt } from "node:crypto";
import { hash } from "@node-rs/argon2";
import { defaultLocale } from "@/lib/i18n/locales";
import type { Transaction } from "../client";
import { accounts, grants } from "../schema/accounts";

export type FirstSignIn = { email: string; password: string };

/** Letters and digits that nobody confuses when copying them by hand. */
const alphabet = "abcdefghijkmnpqrstuvwxyz23456789";

/** Four groups of five: 100 bits, readable aloud. */
const newPassword = () =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 5 }, () => alphabet.charAt(randomInt(alphabet.length))).join(""),
  ).join("-");

/** An administrator of the network when there is no account at all; the password exists in the answer only. */
export async function createFirstAccount(tx: Transaction, email: string): Promise<FirstSignIn | undefined> {
  const known = await tx.select({ id: accounts.id }).from(accounts).limit(1);
  if (known.length > 0) return undefined;
  const address = email.normalize("NFC").trim().toLowerCase();
  const password = newPassword();
  const [account] = await tx
    .insert(accounts)
    .values({
      email: address,
      name: "Administrator",
      language: defaultLocale,
      passwordHash: await hash(password),
    })
    .returning({ id: accounts.id });
  if (!account) throw new Error("The first account was not written");
  await tx.insert(grants).values({ accountId: account.id, role: "administrator", scope: "network" });
  return { email: address, password };
}
