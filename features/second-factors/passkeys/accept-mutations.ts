import "server-only";
import { writeAudit } from "@/db/audit";
import { db, type Transaction } from "@/db/client";
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
  ({ purpose, accountId }: Asked, { address, userAgent }: Client) =>
  (tx: Transaction, what: "refused" | "slowed", { refused, account }: Refused): Promise<void> => {
    const part = accountId === null ? "" : purpose === "sign-in" ? "second-step-" : "proof-";
    const from = accountId === null ? { address: address ?? "", userAgent } : {};
    return writeAudit(tx, {
      accountId: account?.id ?? accountId,
      actorName: account?.name ?? "",
      action: `session.${part}${what}` as const,
      subject: { kind: "account", id: account?.id ?? accountId ?? "" },
      detail: { ...from, with: "passkey", ...(refused && { reason: refused }) },
    });
  };
