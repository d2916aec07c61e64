import { clientAddress } from "../lib/client-address";
import type { Transaction } from "./client";
import { auditLog } from "./schema/accounts";

type Entry = {
  accountId: string | null;
  actorName: string;
  action: string;
  subject: { kind: "municipality" | "account" | "session" | "mail" | "record"; id: string };
  detail?: Record<string, unknown>;
};

/**
 * Records what was done, and from which network address, in the transaction that does it: neither stands without the
 * other. For a change `detail` holds what was before and what is after it.
 */
export async function writeAudit(tx: Transaction, { subject, ...entry }: Entry): Promise<void> {
  await tx
    .insert(auditLog)
    .values({ ...entry, subjectKind: subject.kind, subjectId: subject.id, address: clientAddress() ?? "" });
}
