import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { accountLinks } from "@/db/schema/credentials";
import { handovers } from "@/db/schema/handovers";
import { mails } from "@/db/schema/mail";
import { municipalities } from "@/db/schema/profiles";

/** What the site has written to somebody and is still known of it; never the texts, which may hold a link that opens the account. */
export async function readOwnMail(tx: Transaction, accountId: string) {
  const { recipient, kind, language, subject, state, sentAt } = mails;
  const written = await tx
    .select({ recipient, kind, language, subject, state, createdAt: mails.createdAt, sentAt })
    .from(mails)
    .where(eq(mails.accountId, accountId))
    .orderBy(asc(mails.createdAt));
  const { purpose, email, createdAt, expiresAt, usedAt } = accountLinks;
  const links = await tx
    .select({ purpose, email, createdAt, expiresAt, usedAt })
    .from(accountLinks)
    .where(eq(accountLinks.accountId, accountId))
    .orderBy(asc(createdAt));
  return { mails: written, links };
}

/** The municipalities of which administrators were told that this person was the last who worked for them. */
export const readOwnHandovers = (tx: Transaction, accountId: string) =>
  tx
    .select({ municipality: municipalities.slug, reason: handovers.reason, toldAt: handovers.toldAt })
    .from(handovers)
    .innerJoin(municipalities, eq(municipalities.id, handovers.municipalityId))
    .where(eq(handovers.editorId, accountId));
