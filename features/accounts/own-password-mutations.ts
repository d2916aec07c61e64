import "server-only";
import { eq } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import { queueMail } from "@/db/mail";
import { accounts } from "@/db/schema/accounts";
import { endSessionsOf, renewSession } from "@/features/auth/end-sessions";
import { readFactors } from "@/features/auth/factors";
import { revokeLinks } from "@/features/auth/links";
import { momentInWords } from "@/features/auth/moment";
import type { OwnScope, ProvenScope } from "@/features/auth/scopes";
import { mayGoWithoutPassword } from "@/features/second-factors/passkey-rules";
import { hashPassword } from "@/lib/password";
import { writeOwnAudit } from "./own-mutations";

type Account = typeof accounts.$inferSelect;
type Outcome<R extends string = never> = { renewed: string } | { refused: "signedOut" | R };
type Change = { passwordHash: string | null };

/** Sets the password of somebody who has shown the present one. */
export const setOwnPassword = (scope: OwnScope, password: string, sessionId: string): Promise<Outcome> =>
  change<never>(scope, sessionId, async () => ({ passwordHash: await hashPassword(password) }));

/** Chooses a password again for an account that has none: nobody gets around the present one by it. */
export const chooseOwnPassword = (
  scope: ProvenScope,
  password: string,
  sessionId: string,
): Promise<Outcome<"hasPassword">> =>
  change<"hasPassword">(scope, sessionId, async (_, { passwordHash }) =>
    passwordHash === null ? { passwordHash: await hashPassword(password) } : { refused: "hasPassword" },
  );

/** Lets passkeys be the only way in, where enough is left for the day on which one is lost. */
export const removeOwnPassword = (
  scope: ProvenScope,
  sessionId: string,
): Promise<Outcome<"tooFewPasskeys">> =>
  change<"tooFewPasskeys">(scope, sessionId, async (tx, { id }) =>
    mayGoWithoutPassword(await readFactors(tx, id)) ? { passwordHash: null } : { refused: "tooFewPasskeys" },
  );

/**
 * Sets or takes away the password, ends every other session and gives the present one a new id, which is returned for
 * the browser. Links that were asked for before stop working. The account's row is held, so that its passkeys stay.
 */
function change<R extends string>(
  scope: OwnScope | ProvenScope,
  sessionId: string,
  decide: (tx: Transaction, before: Account) => Promise<Change | { refused: R }>,
): Promise<Outcome<R>> {
  const { accountId } = scope.actor;
  const own = eq(accounts.id, accountId);
  return db.transaction(async (tx) => {
    const [account] = await tx.select().from(accounts).where(own).for("update");
    if (!account) return { refused: "signedOut" };
    const decided = await decide(tx, account);
    if ("refused" in decided) return decided;
    const renewed = await renewSession(tx, sessionId);
    if (!renewed) return { refused: "signedOut" };
    const { passwordHash } = decided;
    const kind = passwordHash === null ? "password-removed" : "password-changed";
    await tx.update(accounts).set({ passwordHash }).where(own);
    await revokeLinks(tx, accountId, ["password-reset", "email-change-old", "email-change-new"]);
    const sessionsEnded = await endSessionsOf(tx, accountId, { except: renewed });
    const detail = { before: account.passwordHash !== null, after: passwordHash !== null, sessionsEnded };
    await writeOwnAudit(tx, scope, `account.${kind}`, detail);
    const { email: recipient, language } = account;
    const values = { at: momentInWords(new Date(), language) };
    await queueMail(tx, { accountId, recipient, language, kind, values });
    return { renewed };
  });
}
