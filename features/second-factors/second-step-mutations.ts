import "server-only";
import { eq } from "drizzle-orm";
import { writeAttempt, writeAudit } from "@/db/audit";
import { db, type Transaction } from "@/db/client";
import { queueMail } from "@/db/mail";
import { accounts } from "@/db/schema/accounts";
import type { Refused } from "@/features/auth/form/refusal";
import { momentInWords } from "@/features/auth/moment";
import type { Actor, SessionScope } from "@/features/auth/scopes";
import { holdSession } from "@/features/auth/session/hold-account";
import { completeSession } from "@/features/auth/session/sessions";
import { countAttempt, forgiveAttempt } from "@/features/auth/sign-in/limits";
import { spendRecoveryCode } from "./codes/recovery-mutations";
import { spendCode } from "./codes/totp-mutations";

/** What somebody types at the second step: the code of their app, or one of their recovery codes. */
export type Shown = { with: "totp" | "recovery"; code: string };
/** `device` is the mark of a browser that has signed in to this account before. */
export type From = { address: string | null; device: string | null };
export type Outcome = { sessionId: string } | Refused;

/** Lets a session in that waits for its second step, under a new id. */
export async function showSecondStep(
  { actor }: SessionScope,
  sessionId: string,
  shown: Shown,
  from: From,
): Promise<Outcome> {
  const attempt = { account: actor.accountId, ...from };
  // The person is told: who tries knows the password.
  const slowed = await countSecondStep(actor, from, (tx) => tellOfSlowing(tx, actor, from));
  if (slowed) return slowed;
  const outcome = await db.transaction(async (tx): Promise<Outcome> => {
    // First of all: no recovery code is spent on a session that has ended meanwhile.
    if (!(await holdSession(tx, sessionId, actor.accountId))) return { refused: "signedOut" };
    if (!(await spend(tx, actor, shown))) {
      await recordAttempt(tx, actor, "session.second-step-refused", { with: shown.with });
      return { refused: "wrong" };
    }
    const signedIn = { secondFactor: shown.with, isNewDevice: from.device === null };
    const person = { id: actor.accountId, name: actor.name };
    const renewed = await completeSession(tx, sessionId, person, signedIn);
    return renewed ? { sessionId: renewed } : { refused: "signedOut" };
  });
  if ("sessionId" in outcome) await forgiveAttempt(attempt, "second-step");
  return outcome;
}

/** Counts a code before it is looked at; `note` says once that there were too many. */
export async function countSecondStep(
  actor: Actor,
  from: From,
  note: (tx: Transaction) => Promise<void>,
): Promise<Refused | null> {
  const slowed = await countAttempt({ account: actor.accountId, ...from }, "second-step");
  if (!slowed) return null;
  if (slowed.isFirst) await db.transaction(note);
  return { refused: "slowed", waitSeconds: slowed.waitSeconds };
}

async function spend(tx: Transaction, actor: Actor, { with: kind, code }: Shown): Promise<boolean> {
  if (kind === "totp") return spendCode(tx, actor.accountId, code);
  const left = await spendRecoveryCode(tx, actor.accountId, code);
  if (left === null) return false;
  const { accountId, name: actorName } = actor;
  const subject = { kind: "account", id: accountId } as const;
  const action = "account.recovery-code-used";
  await writeAudit(tx, { accountId, actorName, action, subject, detail: { left } });
  const { recipient, language } = await addressOf(tx, accountId);
  const values = { left: String(left), at: momentInWords(new Date(), language) };
  await queueMail(tx, { accountId, recipient, language, kind: "recovery-code-used", values });
  return true;
}

async function tellOfSlowing(tx: Transaction, actor: Actor, { address }: From): Promise<void> {
  const { accountId } = actor;
  await recordAttempt(tx, actor, "session.second-step-slowed");
  const { recipient, language } = await addressOf(tx, accountId);
  const values = { address: address || "?", at: momentInWords(new Date(), language) };
  await queueMail(tx, { accountId, recipient, language, kind: "second-step-slowed", values });
}

async function addressOf(tx: Transaction, accountId: string) {
  const columns = { recipient: accounts.email, language: accounts.language };
  const [account] = await tx.select(columns).from(accounts).where(eq(accounts.id, accountId));
  if (!account) throw new Error("The account of an open session is gone");
  return account;
}

/** Whoever knows the password has come this far: it need not be whose account it is. */
const recordAttempt = (
  tx: Transaction,
  { accountId: id, name }: Actor,
  action: "session.second-step-refused" | "session.second-step-slowed",
  detail: Record<string, unknown> = {},
): Promise<void> => writeAttempt(tx, { account: { id, name }, action, detail });
