import "server-only";
import { eq } from "drizzle-orm";
import { writeAttempt, writeAudit } from "@/db/audit";
import { db, type Transaction } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { countAttempt, forgiveAttempt } from "@/features/auth/sign-in/limits";
import type { From } from "../second-step-mutations";
import type { Slowed } from "./ask-mutations";
import type { Asked } from "./challenge-mutations";
import { type Checked, checkPasskey, type Refusal } from "./check-mutations";
import type { PasskeyAnswer } from "./schema";

export type Client = From & { userAgent: string };
export type PasskeyRefused = { refused: Refusal } | Slowed;

/** Checks an answer, unless too many have failed; what is refused is recorded. */
export async function acceptPasskey(
  answer: PasskeyAnswer,
  asked: Asked,
  client: Client,
): Promise<Exclude<Checked, { refused: unknown }> | PasskeyRefused> {
  const record = recorder(asked, client);
  const { address, device } = client;
  const attempt = { account: asked.accountId, address, device };
  const slowed = await countAttempt(attempt, "passkey");
  if (slowed) {
    if (slowed.isFirst) await db.transaction((tx) => record(tx, "slowed", {}));
    return { refused: "slowed", waitSeconds: slowed.waitSeconds };
  }
  const checked = await db.transaction(async (tx) => {
    const outcome = await checkPasskey(tx, answer, asked);
    if ("refused" in outcome) await record(tx, "refused", outcome);
    return outcome;
  });
  if ("refused" in checked) return { refused: checked.refused };
  await forgiveAttempt(attempt, "passkey");
  return checked;
}

/** Refuses and records an answer that was right, because of what has changed since. */
export async function refusePasskey(
  asked: Asked,
  client: Client,
  refused: Refusal,
): Promise<{ refused: Refusal }> {
  await db.transaction((tx) => recorder(asked, client)(tx, "refused", { refused }));
  return { refused };
}

type Refused = Partial<Extract<Checked, { refused: unknown }>>;

const recorder =
  (asked: Asked, { address, userAgent }: Client) =>
  async (tx: Transaction, what: "refused" | "slowed", { refused, account }: Refused): Promise<void> => {
    const detail = { with: "passkey", ...(refused && { reason: refused }) };
    if (asked.accountId === null) {
      const from = { address: address ?? "", userAgent };
      const attempt = { account: account ?? null, detail: { ...from, ...detail } };
      return writeAttempt(tx, { ...attempt, action: `session.${what}` });
    }
    // Whose passkey it was may be another question.
    const own = await find(tx, asked.accountId);
    if (asked.purpose === "sign-in") {
      return writeAttempt(tx, { account: own, action: `session.second-step-${what}`, detail });
    }
    const subject = { kind: "account", id: own.id } as const;
    const by = { accountId: own.id, actorName: own.name, subject };
    return writeAudit(tx, { ...by, action: `session.proof-${what}`, detail });
  };

async function find(tx: Transaction, id: string): Promise<{ id: string; name: string }> {
  const columns = { id: accounts.id, name: accounts.name };
  const [account] = await tx.select(columns).from(accounts).where(eq(accounts.id, id));
  // It may have been removed meanwhile.
  return account ?? { id, name: "" };
}
