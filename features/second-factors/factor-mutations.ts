import "server-only";
import { eq } from "drizzle-orm";
import { writeAudit } from "@/db/audit";
import { db, type Transaction } from "@/db/client";
import { queueMail } from "@/db/mail";
import type { SecondFactor } from "@/db/schema/accounts";
import { grants } from "@/db/schema/grants";
import { momentInWords } from "@/features/auth/moment";
import type { ProvenScope } from "@/features/auth/scopes";
import { endSessionsOf } from "@/features/auth/session/end-sessions";
import { type Factors, readFactors } from "@/features/auth/session/factors";
import { holdSession } from "@/features/auth/session/hold-account";
import { keepSession } from "@/features/auth/session/sessions";
import { env } from "@/lib/env";
import { translator } from "@/lib/i18n/translator";
import { dropRecoveryCodes, issueRecoveryCodes } from "./codes/recovery-mutations";
import { countFactors, mayTakeAway } from "./factor-rules";

/** What was changed, a key of the messages in `twoStep.changes`. */
export type FactorChange =
  | "appAdded"
  | "appReplaced"
  | "appRemoved"
  | "codesRenewed"
  | "passkeyAdded"
  | "passkeyRemoved";
/**
 * `shown` is the factor that the change itself has proven, by a first code for example; `detail` says in the record what
 * was changed.
 */
type Changed = { change: FactorChange; shown?: SecondFactor; detail?: Record<string, unknown> };

/** The session's new id for the browser, and the recovery codes when there are new ones. */
export type FactorsChanged = { renewed: string; codes: string[] | null };

/**
 * Runs a change to how somebody signs in. What follows is the same for each: the first factor brings recovery codes and
 * the last takes them along, every other session ends, the present one gets a new id, it is recorded with what was before
 * and after, and the person is told. Changes to one account wait for one another. A refusal changes nothing.
 */
export function changingFactors<R extends string>(
  { actor }: ProvenScope,
  sessionId: string,
  run: (tx: Transaction, before: Factors) => Promise<Changed | { refused: R }>,
): Promise<FactorsChanged | { refused: R | "signedOut" }> {
  const { accountId } = actor;
  return db.transaction(async (tx) => {
    const held = await holdSession(tx, sessionId, accountId);
    if (!held) return { refused: "signedOut" };
    const before = await readFactors(tx, accountId);
    const outcome = await run(tx, before);
    if ("refused" in outcome) return outcome;
    const renewed = await keepSession(tx, sessionId, accountId, outcome.shown);
    if (!renewed) throw new Error("A session ended although its row was held");
    const { codes, kind } = await setCodes(tx, accountId, before, outcome.change);
    const sessionsEnded = await endSessionsOf(tx, accountId, { except: renewed });
    const after = await readFactors(tx, accountId);
    await writeAudit(tx, {
      accountId,
      actorName: actor.name,
      action: "account.two-step-changed",
      subject: { kind: "account", id: accountId },
      detail: { change: outcome.change, ...outcome.detail, before, after, sessionsEnded },
    });
    const { email: recipient, language } = held;
    const what = translator(language, "twoStep")(`changes.${outcome.change}`);
    const values = { what, at: momentInWords(new Date(), language) };
    await queueMail(tx, { accountId, recipient, language, kind, values });
    return { renewed, codes };
  });
}

/**
 * Whether the person may do without one of their factors. Asked while the account is held: somebody may have made them an
 * administrator since their request began.
 */
export async function mayDoWithout(tx: Transaction, accountId: string, held: Factors): Promise<boolean> {
  const roles = await tx.select({ role: grants.role }).from(grants).where(eq(grants.accountId, accountId));
  return mayTakeAway(held, roles, env.TWO_STEP);
}

/** Recovery codes follow the factors; what has come of both is the kind of mail that tells of it. */
async function setCodes(tx: Transaction, accountId: string, before: Factors, change: FactorChange) {
  const count = countFactors(await readFactors(tx, accountId));
  if (count === 0) {
    await dropRecoveryCodes(tx, accountId);
    return { codes: null, kind: "two-step-off" } as const;
  }
  const isFirst = countFactors(before) === 0;
  const isNew = isFirst || change === "codesRenewed";
  const codes = isNew ? await issueRecoveryCodes(tx, accountId) : null;
  return { codes, kind: isFirst ? "two-step-on" : "two-step-changed" } as const;
}

/** A new set of recovery codes in place of the one before. */
export const renewRecoveryCodes = (scope: ProvenScope, sessionId: string) =>
  changingFactors<"noFactor">(scope, sessionId, async (_, before) =>
    countFactors(before) > 0 ? { change: "codesRenewed" } : { refused: "noFactor" },
  );
