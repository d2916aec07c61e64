import "server-only";
import { db } from "@/db/client";
import type { SessionScope } from "@/features/auth/scopes";
import { confirmSession, recordProof } from "@/features/auth/session/confirm-session";
import { holdSession } from "@/features/auth/session/hold-account";
import { forgiveAttempt } from "@/features/auth/sign-in/limits";
import { spendCode } from "./codes/totp-mutations";
import { countSecondStep, type From, type Outcome } from "./second-step-mutations";

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
    recordProof(tx, actor, "session.proof-slowed", "totp"),
  );
  if (slowed) return slowed;
  const outcome = await db.transaction(async (tx): Promise<Outcome> => {
    if (!(await holdSession(tx, sessionId, actor.accountId))) return { refused: "signedOut" };
    if (!(await spendCode(tx, actor.accountId, code))) {
      await recordProof(tx, actor, "session.proof-refused", "totp");
      return { refused: "wrong" };
    }
    const renewed = await confirmSession(tx, scope, sessionId, "totp");
    return renewed ? { sessionId: renewed } : { refused: "signedOut" };
  });
  if ("sessionId" in outcome) await forgiveAttempt({ account: actor.accountId, ...from }, "second-step");
  return outcome;
}
