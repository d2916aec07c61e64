import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { grants } from "@/db/schema/grants";
import { handovers } from "@/db/schema/handovers";
import { editedPlace, isActive } from "./active-editor";
import type { Grant } from "./scopes";

/** The municipalities that the account edits have somebody again, if it is in use: to be asked whenever that may be new. */
export async function endHandovers(tx: Transaction, accountId: string): Promise<void> {
  const [account] = await tx.select().from(accounts).where(eq(accounts.id, accountId));
  if (!account || !isActive(account, new Date())) return;
  const own = and(eq(grants.accountId, accountId), eq(grants.scope, "municipality"));
  const held = await tx.select().from(grants).where(own);
  const edited = held.flatMap((grant) => editedPlace(grant as Grant) ?? []);
  if (edited.length > 0) await tx.delete(handovers).where(inArray(handovers.municipalityId, edited));
}
