import "server-only";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { queueMail } from "@/db/mail";
import { accounts } from "@/db/schema/accounts";
import { momentInWords } from "@/features/auth/moment";
import type { ProvenScope } from "@/features/auth/scopes";
import { endSessionsOf, renewSession } from "@/features/auth/session/end-sessions";
import { readFactors } from "@/features/auth/session/factors";
import { holdSession } from "@/features/auth/session/hold-account";
import { revokeLinks } from "@/features/auth/sign-in/links";
import { mayGoWithoutPassword } from "@/features/second-factors/passkeys/rules";
import { writeOwnAudit } from "./mutations";

type Outcome = { renewed: string } | { refused: "signedOut" | "passwordGone" | "tooFewPasskeys" };

/**
 * Lets passkeys be the only way in, where enough is left for the day on which one is lost. Every other session ends, and
 * the present one gets a new id, which is returned for the browser. The account's row is held, so that nobody removes a
 * passkey meanwhile.
 */
export function removeOwnPassword(scope: ProvenScope, sessionId: string): Promise<Outcome> {
  const { accountId } = scope.actor;
  return db.transaction(async (tx) => {
    const account = await holdSession(tx, sessionId, accountId);
    if (!account) return { refused: "signedOut" };
    if (!account.passwordHash) return { refused: "passwordGone" };
    const factors = await readFactors(tx, accountId);
    if (!mayGoWithoutPassword(factors)) return { refused: "tooFewPasskeys" };
    const renewed = await renewSession(tx, sessionId);
    if (!renewed) return { refused: "signedOut" };
    await tx.update(accounts).set({ passwordHash: null }).where(eq(accounts.id, accountId));
    await revokeLinks(tx, accountId, ["password-reset", "email-change-old", "email-change-new"]);
    const sessionsEnded = await endSessionsOf(tx, accountId, { except: renewed });
    const { passkeys, recoveryCodes } = factors;
    const change = { before: { password: true }, after: { password: false } };
    const detail = { ...change, passkeys, recoveryCodes, sessionsEnded };
    await writeOwnAudit(tx, scope, "account.password-removed", detail);
    const { email: recipient, language } = account;
    const values = { at: momentInWords(new Date(), language) };
    await queueMail(tx, { accountId, recipient, language, kind: "password-removed", values });
    return { renewed };
  });
}
