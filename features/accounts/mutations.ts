import "server-only";
import { and, eq } from "drizzle-orm";
import { insertAccount, type NewGrant } from "@/db/accounts";
import { writeAudit } from "@/db/audit";
import { db, type Transaction } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { countries } from "@/db/schema/network";
import { municipalities } from "@/db/schema/profiles";
import { operatorInHistory } from "@/features/auth/name-in-history";
import type { StaffScope } from "@/features/auth/scopes";
import { takeTurn } from "@/features/auth/take-turn";
import type { Locale } from "@/lib/i18n/locales";
import { generatePassword } from "@/lib/password";
import { tellOfAdministrator } from "./people/administrator-mutations";
import { findAccount } from "./people/managed-mutations";
import { operatorName } from "./people/person-names";
import { forgetAndTell } from "./people/two-step-mutations";
import type { CreateAccount, ScopeInput } from "./schema";

type Created = { accountId: string; password: string };
type Refused = { refused: "taken" | "unknownCountry" | "unknownMunicipality" };

/** The operator of the server, who needs no account. */
const operator = { accountId: null, actorName: operatorInHistory };

/** Makes an account with one grant and a random password, which is returned and stored nowhere but as a hash. */
export function createAccountAsOperator(input: CreateAccount): Promise<Created | Refused> {
  return db.transaction(async (tx) => {
    await takeTurn(tx);
    const columns = await findColumns(tx, input.scope);
    if ("refused" in columns) return columns;
    const password = generatePassword();
    const { email, name, locale, role, language } = input;
    const grants = [{ role, language, ...columns }];
    const accountId = await insertAccount(tx, { email, name, language: locale, password, grants }, operator);
    if (!accountId) return { refused: "taken" };
    const [grant] = (await findAccount(tx, accountId))?.grants ?? [];
    if (grant) await tellOfAdministrator(tx, null, { accountId, name, ...grant });
    return { accountId, password };
  });
}

/** Takes the second factors of an account away, for the last administrator who has lost everything. */
export function resetTwoStepAsOperator(email: string): Promise<"done" | "unknown" | "nothing"> {
  return db.transaction(async (tx) => {
    await takeTurn(tx);
    const [account] = await tx.select().from(accounts).where(eq(accounts.email, email)).for("no key update");
    if (!account) return "unknown";
    const reset = await forgetAndTell(tx, account, operatorName(account.language));
    if (!reset) return "nothing";
    const subject = { kind: "account", id: account.id } as const;
    const detail = { name: account.name, ...reset };
    await writeAudit(tx, { ...operator, action: "account.two-step-reset", subject, detail });
    return "done";
  });
}

type GrantColumns = Pick<NewGrant, "scope" | "countryCode" | "municipalityId">;

async function findColumns(tx: Transaction, given: ScopeInput): Promise<GrantColumns | Refused> {
  if (given.scope === "network") return given;
  const country = eq(countries.code, given.countryCode);
  const [known] = await tx.select({ code: countries.code }).from(countries).where(country);
  if (!known) return { refused: "unknownCountry" };
  if (given.scope === "country") return given;
  const [municipality] = await tx
    .select({ id: municipalities.id })
    .from(municipalities)
    .where(and(eq(municipalities.countryCode, given.countryCode), eq(municipalities.slug, given.slug)));
  if (!municipality) return { refused: "unknownMunicipality" };
  return { scope: given.scope, municipalityId: municipality.id };
}

/** Makes `language` the one in which the editorial area speaks to the account. */
export async function setLanguage({ actor }: StaffScope, language: Locale): Promise<void> {
  await db.update(accounts).set({ language }).where(eq(accounts.id, actor.accountId));
}
