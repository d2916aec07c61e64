import { sql } from "drizzle-orm";
import type { RecordedAction } from "../features/audit/recorded-actions";
import { clientAddress } from "../lib/client-address";
import type { Transaction } from "./client";
import { auditLog } from "./schema/accounts";

/** What can be recorded at all. */
export type AuditAction = RecordedAction;

type Entry = {
  accountId: string | null;
  actorName: string;
  action: AuditAction;
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

/**
 * Erases who an account's person was from the record and from revisions, while the account is still there. The site's role
 * may change neither: a function of the owner does, and writes down that it was done and by whom.
 */
export async function eraseFromHistory(
  tx: Transaction,
  person: string,
  by: Pick<Entry, "accountId" | "actorName">,
): Promise<void> {
  await tx.execute(
    sql`select erase_from_history(${person}, ${by.accountId}, ${by.actorName}, ${clientAddress() ?? ""})`,
  );
}
