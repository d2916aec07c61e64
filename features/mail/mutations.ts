import "server-only";
import { eq } from "drizzle-orm";
import { writeAudit } from "@/db/audit";
import { db } from "@/db/client";
import { enqueueMail } from "@/db/queue";
import { mails } from "@/db/schema/mail";
import { can } from "@/features/auth/policy";
import type { Actor, AdminScope } from "@/features/auth/scopes";
import { getMail, hasMailServer, type ListedMail } from "./queries";
import { isReadable, isRepeatable } from "./states";

const by = ({ accountId, name }: Actor) => ({ accountId, actorName: name });

/** `text` only where it is there to be passed on, and not while the proof for it is lacking. */
export type OpenedMail = ListedMail & { text: string | null; lacksProof: boolean };

/**
 * One mail for an administrator of the network; null for others and when there is none. Its text may hold a link that
 * opens somebody's account: it is shown to who has just shown who they are, and that it was is recorded.
 */
export async function openMail({ actor, isProven }: AdminScope, id: string): Promise<OpenedMail | null> {
  if (!can(actor, "mail.read", "network")) return null;
  return db.transaction(async (tx) => {
    const mail = await getMail(tx, id);
    if (!mail) return null;
    const lacksProof = isReadable(mail.state) && !isProven;
    if (lacksProof || !isReadable(mail.state)) return { ...mail, text: null, lacksProof };
    const { kind, recipient, accountId } = mail;
    const subject = { kind: "mail", id } as const;
    const detail = { kind, recipient, account: accountId };
    await writeAudit(tx, { ...by(actor), action: "mail.opened", subject, detail });
    return { ...mail, lacksProof };
  });
}

export type Repeated = "queued" | "gone" | "noServer";

/** Sends a mail once more that did not go out. Null for who is no administrator of the network. */
export async function repeatMail({ actor }: AdminScope, id: string): Promise<Repeated | null> {
  if (!can(actor, "mail.read", "network")) return null;
  if (!hasMailServer()) return "noServer";
  return db.transaction(async (tx) => {
    const mail = await getMail(tx, id);
    if (!mail || !isRepeatable(mail.state)) return "gone";
    await tx.update(mails).set({ state: "queued", attempts: 0, problem: null }).where(eq(mails.id, id));
    await enqueueMail(tx, id);
    const { kind, recipient, accountId, state } = mail;
    const subject = { kind: "mail", id } as const;
    const detail = { kind, recipient, account: accountId, before: state, after: "queued" };
    await writeAudit(tx, { ...by(actor), action: "mail.repeated", subject, detail });
    return "queued";
  });
}
