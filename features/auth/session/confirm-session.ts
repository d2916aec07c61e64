import "server-only";
import { writeAudit } from "@/db/audit";
import { db, type Transaction } from "@/db/client";
import type { SecondFactor } from "@/db/schema/accounts";
import type { Actor, SessionScope } from "../scopes";
import { proveSession } from "./sessions";

/** What somebody shows who is signed in already. */
export type Proof = "password" | SecondFactor;

/**
 * Notes in the transaction that somebody who is signed in has shown once more who they are; answers the session's new
 * id, or null when it has ended. The caller has checked what they showed.
 */
export async function confirmSession(
  tx: Transaction,
  { actor }: SessionScope,
  sessionId: string,
  shown: Proof,
): Promise<string | null> {
  // A password is no second factor, and the provider is asked here who is there, not in how many steps.
  const factor = shown === "password" || shown === "single-sign-on" ? undefined : shown;
  const renewed = await proveSession(tx, sessionId, actor.accountId, factor);
  if (!renewed) return null;
  await recordProof(tx, actor, "session.proven", shown);
  return renewed;
}

/** Why it was refused, where there is more to say than that it was wrong. */
type Reason = { reason?: string; code?: string };

export const recordProof = (
  tx: Transaction,
  { accountId, name: actorName }: Actor,
  action: "session.proven" | "session.proof-refused" | "session.proof-slowed",
  shown: Proof,
  detail: Reason = {},
): Promise<void> =>
  writeAudit(tx, {
    accountId,
    actorName,
    action,
    subject: { kind: "account", id: accountId },
    detail: { with: shown, ...detail },
  });

/** Records that somebody who is signed in failed to show who they are. */
export const refuseProof = ({ actor }: SessionScope, shown: Proof, detail?: Reason): Promise<void> =>
  db.transaction((tx) => recordProof(tx, actor, "session.proof-refused", shown, detail));
