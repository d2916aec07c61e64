import "server-only";
import type { Transaction } from "@/db/client";
import { queueMail } from "@/db/mail";
import type { Actor, Role } from "@/features/auth/scopes";
import { nameThePlace } from "../place-queries";
import { networkAdministrators } from "./managed-mutations";
import { inMail, operatorName } from "./person-names";
import type { GrantPlace } from "./place-key";

/**
 * Tells the other administrators of the network that the actor made somebody an administrator, or, where there is none, the
 * operator of the server; of other roles nothing.
 */
export async function tellOfAdministrator(
  tx: Transaction,
  actor: Actor | null,
  made: { accountId: string; name: string; role: Role; place: GrantPlace },
): Promise<void> {
  if (made.role !== "administrator") return;
  const place = await nameThePlace(tx, made.place);
  for (const { id, email, language } of await networkAdministrators(tx, made.accountId)) {
    if (id === actor?.accountId) continue;
    const values = {
      name: made.name,
      by: actor?.name ?? operatorName(language),
      place: inMail(made.role, place, language).place,
    };
    await queueMail(tx, { accountId: id, recipient: email, language, kind: "new-administrator", values });
  }
}
