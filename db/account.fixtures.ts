import { insertAccount, type NewAccount } from "./accounts";
import { db } from "./client";

/** Makes an account that nobody has signed in to yet, with no rights unless some are given; answers with its id. */
export async function makeAccount(name: string, given: Partial<NewAccount> = {}): Promise<string> {
  const email = `${name}@konak.example`;
  const account: NewAccount = { email, name, language: "en", password: "p", grants: [], ...given };
  const by = { accountId: null, actorName: "test" };
  const id = await db.transaction((tx) => insertAccount(tx, account, by));
  if (!id) throw new Error(`${account.email} is taken`);
  return id;
}
