import { sql } from "drizzle-orm";
import type { RecordedAction } from "../features/audit/recorded-actions";
import type { Attempted } from "../features/auth/attempts";
import { clientAddress } from "../lib/client-address";
import type { Transaction } from "./client";
import { auditLog } from "./schema/accounts";

/** What can be recorded as somebody's deed. */
export type AuditAction = Exclude<RecordedAction, Attempted>;

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
export const writeAudit = (tx: Transaction, entry: Entry): Promise<void> => insert(tx, entry);

/** The same of several deeds, in their order. */
export const writeAudits = (tx: Transaction, entries: readonly Entry[]): Promise<void> =>
  insert(tx, ...entries);

type Row = Omit<Entry, "action"> & { action: RecordedAction };

async function insert(tx: Transaction, ...rows: Row[]): Promise<void> {
  const address = clientAddress() ?? "";
  await tx.insert(auditLog).values(
    rows.map(({ subject, ...row }) => ({
      ...row,
      subjectKind: subject.kind,
      subjectId: subject.id,
      address,
    })),
  );
}

/** `account` is that for which it was tried, where there is one; `name` is what it is called now. */
type Attempt = {
  account: { id: string; name: string } | null;
  action: Attempted;
  detail?: Record<string, unknown>;
};

/** Records what was tried by somebody who has not shown who they are: they need not be whose account it is. */
export async function writeAttempt(tx: Transaction, { account, action, detail }: Attempt): Promise<void> {
  await insert(tx, {
    accountId: null,
    actorName: "",
    action,
    subject: { kind: "account", id: account?.id ?? "" },
    detail: account ? { name: account.name, ...detail } : { ...detail },
  });
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
