import "server-only";
import { writeAudit } from "@/db/audit";
import { db, type Transaction } from "@/db/client";
import type { SecondFactor } from "@/db/schema/accounts";
import type { Actor, SessionScope } from "@/features/auth/scopes";
import { holdSession } from "@/features/auth/session/hold-account";
import { proveSession } from "@/features/auth/session/sessions";
import { forgiveAttempt } from "@/features/auth/sign-in/limits";
import { spendCode } from "./codes/totp-mutations";
import { countSecondStep, type From, type Outcome } from "./second-step-mutations";

/**
 * Notes in the transaction that somebody who is signed in has shown once more who they are; answers the session's new
 * id, or null when it has ended. The caller has checked what they showed.
 */
export async function confirmSession(
  tx: Transaction,
  { actor }: SessionScope,
  sessionId: string,
  shown: "password" | SecondFactor,
): Promise<string | null> {
  const { accountId } = actor;
  const factor = shown === "password" ? undefined : shown;
  const renewed = await proveSession(tx, sessionId, accountId, factor);
  if (!renewed) return null;
  await record(tx, actor, "session.proven", shown);
  return renewed;
}

const record = (
  tx: Transaction,
  { accountId, name: actorName }: Actor,
  action: "session.proven" | "session.proof-refused" | "session.proof-slowed",
  shown: "password" | SecondFactor,
): Promise<void> =>
  writeAudit(tx, {
    accountId,
    actorName,
    action,
    subject: { kind: "account", id: accountId },
    detail: { with: shown },
  });

/** Records that somebody who is signed in failed to show who they are. */
export const refuseProof = ({ actor }: SessionScope, shown: "password" | SecondFactor): Promise<void> =>
  db.transaction((tx) => record(tx, actor, "session.proof-refused", shown));

export const confirmWithPassword = (scope: SessionScope, sessionId: string): Promise<string | null> =>
  db.transaction((tx) => confirmSession(tx, scope, sessionId, "password"));

export async function confirmWithCode(
  scope: SessionScope,
  sessionId: string,
  code: string,
  from: From,
): Promise<Outcome> {
  const { actor } = scope;
  const slowed = await countSecondStep(actor, from, (tx) =>
    record(tx, actor, "session.proof-slowed", "totp"),
  );
  if (slowed) return slowed;
  const outcome = await db.transaction(async (tx): Promise<Outcome> => {
    if (!(await holdSession(tx, sessionId, actor.accountId))) return { refused: "signedOut" };
    if (!(await spendCode(tx, actor.accountId, code))) {
      await record(tx, actor, "session.proof-refused", "totp");
      return { refused: "wrong" };
    }
    const renewed = await confirmSession(tx, scope, sessionId, "totp");
    return renewed ? { sessionId: renewed } : { refused: "signedOut" };
  });
  if ("sessionId" in outcome) await forgiveAttempt({ account: actor.accountId, ...from }, "second-step");
  return outcome;
}
