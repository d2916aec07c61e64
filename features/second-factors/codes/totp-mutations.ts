import "server-only";
import { and, eq, isNotNull, lt, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { authenticators } from "@/db/schema/credentials";
import type { ProvenScope } from "@/features/auth/scopes";
import { changingFactors, type FactorsChanged, mayDoWithout } from "../factor-mutations";
import { matchingStep } from "./totp";
import { openSecret, sealSecret } from "./totp-secret";

/**
 * Whether a code is one of the account's app at this moment; it is used up by it. The guard upon the last step makes
 * one of two requests that show the same code come too late.
 */
export async function spendCode(tx: Transaction, accountId: string, code: string): Promise<boolean> {
  const own = and(eq(authenticators.accountId, accountId), isNotNull(authenticators.confirmedAt));
  const [app] = await tx.select().from(authenticators).where(own);
  const secret = app && openSecret(app.secret, accountId);
  const step = secret ? matchingStep(secret, code, new Date(), app.lastStep) : null;
  if (step === null) return false;
  const used = await tx
    .update(authenticators)
    .set({ lastStep: step })
    .where(and(own, lt(authenticators.lastStep, step)))
    .returning({ step: authenticators.lastStep });
  return used.length > 0;
}

/**
 * Puts a secret in force, in place of the one before, once a first code of it has been shown. That code is used up by
 * it.
 */
export function putAppInForce(
  scope: ProvenScope,
  sessionId: string,
  { secret, code }: { secret: string; code: string },
): Promise<FactorsChanged | { refused: "codeWrong" | "signedOut" }> {
  const step = matchingStep(secret, code, new Date(), 0);
  if (step === null) return Promise.resolve({ refused: "codeWrong" });
  const { accountId } = scope.actor;
  return changingFactors<"codeWrong">(scope, sessionId, async (tx, before) => {
    const app = { secret: sealSecret(secret, accountId), lastStep: step, confirmedAt: sql`now()` };
    await tx
      .insert(authenticators)
      .values({ accountId, ...app })
      .onConflictDoUpdate({ target: authenticators.accountId, set: app });
    return { change: before.app ? "appReplaced" : "appAdded", shown: "totp" };
  });
}

/** Takes the app away, unless the person must have a second factor and has no other. */
export function removeApp(
  scope: ProvenScope,
  sessionId: string,
): Promise<FactorsChanged | { refused: "twoStepNeeded" | "signedOut" }> {
  const { accountId } = scope.actor;
  return changingFactors<"twoStepNeeded">(scope, sessionId, async (tx, before) => {
    if (!(await mayDoWithout(tx, accountId, before))) return { refused: "twoStepNeeded" };
    await tx.delete(authenticators).where(eq(authenticators.accountId, accountId));
    return { change: "appRemoved" };
  });
}
