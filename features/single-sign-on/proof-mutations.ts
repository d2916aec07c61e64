import "server-only";
import { db } from "@/db/client";
import { type Claims, isAskedAnew } from "@/features/auth/provider/claims";
import type { SessionScope } from "@/features/auth/scopes";
import { confirmSession, recordProof } from "@/features/auth/session/confirm-session";
import { holdSession } from "@/features/auth/session/hold-account";
import { isTied } from "./mutations";

type Outcome = { renewed: string } | { refused: "signedOut" | "providerOther" | "providerNotAsked" };

/**
 * Takes the provider's word as proof of who is there, for the person to whom the account is tied; answers the session's
 * new id. It ties nobody, and opens no other account than the session's.
 */
export function proveByProvider(
  scope: SessionScope,
  sessionId: string,
  claims: Pick<Claims, "issuer" | "subject" | "askedAt">,
): Promise<Outcome> {
  const { actor } = scope;
  return db.transaction(async (tx): Promise<Outcome> => {
    if (!(await holdSession(tx, sessionId, actor.accountId))) return { refused: "signedOut" };
    const refuse = (reason: string) =>
      recordProof(tx, actor, "session.proof-refused", "single-sign-on", { reason });
    if (!(await isTied(claims)(tx, { id: actor.accountId }))) {
      await refuse("otherPerson");
      return { refused: "providerOther" };
    }
    if (!isAskedAnew(claims, new Date())) {
      await refuse("notAsked");
      return { refused: "providerNotAsked" };
    }
    const renewed = await confirmSession(tx, scope, sessionId, "single-sign-on");
    return renewed ? { renewed } : { refused: "signedOut" };
  });
}
