import type { Transaction } from "./client";
import { auditLog } from "./schema/accounts";

type Entry = {
  accountId: string | null;
  actorName: string;
  action: string;
  subject: { kind: "municipality" | "account" | "session"; id: string };
  detail?: Record<string, unknown>;
};

/** Records what was done, in the transaction that does it: neither stands without the other. */
export async function writeAudit(tx: Transaction, { subject, ...entry }: Entry): Promise<void> {
  await tx.insert(auditLog).values({ ...entry, subjectKind: subject.kind, subjectId: subject.id });
}
