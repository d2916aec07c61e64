import "server-only";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { type AuditAction, writeAudit } from "@/db/audit";
import { db, type Transaction } from "@/db/client";
import { previewLinks } from "@/db/schema/editorial";
import { municipalities } from "@/db/schema/profiles";
import { grantsOfAccount } from "@/features/auth/grants-of-account";
import { can } from "@/features/auth/policy";
import type { EditorScope } from "@/features/auth/scopes";
import { countAttempt, forgiveAttempt } from "@/features/auth/sign-in/limits";
import { clientAddress } from "@/lib/client-address";
import { hashOf, isToken, newToken } from "./token";

const record = (
  tx: Transaction,
  { actor, municipalityId }: EditorScope,
  action: AuditAction,
  expiresAt: Date,
) =>
  writeAudit(tx, {
    ...{ accountId: actor.accountId, actorName: actor.name, action },
    subject: { kind: "municipality", id: municipalityId },
    detail: { expiresAt: expiresAt.toISOString() },
  });

/** Makes a link that shows the draft, as it is whenever it is opened, to whoever has it. Its secret is told once. */
export function createPreview(
  scope: EditorScope,
  { note, days }: { note: string; days: number },
): Promise<{ id: string; token: string }> {
  return db.transaction(async (tx) => {
    const { municipalityId, actor } = scope;
    const token = newToken();
    const creator = { creatorId: actor.accountId, creatorName: actor.name };
    const expiresAt = sql<Date>`now() + make_interval(days => ${days}::int)`;
    const [row] = await tx
      .insert(previewLinks)
      .values({ municipalityId, note, ...creator, tokenHash: hashOf(token), expiresAt })
      .returning({ id: previewLinks.id, expiresAt: previewLinks.expiresAt });
    if (!row) throw new Error("The link was not written");
    await record(tx, scope, "preview.created", row.expiresAt);
    return { id: row.id, token };
  });
}

/** Ends a link at once; false when there is none of the municipality that still works. */
export function revokePreview(scope: EditorScope, { linkId }: { linkId: string }): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [row] = await tx
      .update(previewLinks)
      .set({ revokedAt: sql`now()` })
      .where(
        and(
          eq(previewLinks.id, linkId),
          eq(previewLinks.municipalityId, scope.municipalityId),
          isNull(previewLinks.revokedAt),
          gt(previewLinks.expiresAt, sql`now()`),
        ),
      )
      .returning({ expiresAt: previewLinks.expiresAt });
    if (row) await record(tx, scope, "preview.revoked", row.expiresAt);
    return row !== undefined;
  });
}

/**
 * The link that a secret opens now. It shows no more than who made it may still see: with their right to edit here, or their
 * account, it ends.
 */
async function findOpen(token: string): Promise<{ id: string; municipalityId: string } | null> {
  if (!isToken(token)) return null;
  const [row] = await db
    .select({
      id: previewLinks.id,
      creatorId: previewLinks.creatorId,
      municipalityId: previewLinks.municipalityId,
      countryCode: municipalities.countryCode,
    })
    .from(previewLinks)
    .innerJoin(municipalities, eq(municipalities.id, previewLinks.municipalityId))
    .where(
      and(
        eq(previewLinks.tokenHash, hashOf(token)),
        isNull(previewLinks.revokedAt),
        gt(previewLinks.expiresAt, sql`now()`),
      ),
    );
  return row && can({ grants: await grantsOfAccount(row.creatorId) }, "profile.edit", row) ? row : null;
}

/**
 * What a request for a link is answered: null where it opens something, of which the use is noted; else why not. Links that
 * open nothing are counted, so that they are not tried without end from one network address.
 */
export async function visitPreview(token: string): Promise<"closed" | "slowed" | null> {
  const attempt = { account: null, address: clientAddress(), device: null };
  if (await countAttempt(attempt, "preview")) return "slowed";
  const found = await findOpen(token);
  if (!found) return "closed";
  await db.update(previewLinks).set({ lastUsedAt: sql`now()` }).where(eq(previewLinks.id, found.id));
  await forgiveAttempt(attempt, "preview");
  return null;
}

declare const opened: unique symbol;
/** Proof that somebody holds a link to the draft of a municipality that works now. */
export type PreviewScope = { readonly municipalityId: string; readonly [opened]: true };

/** What a link opens; null when it is unknown, revoked or too old, or who made it may not edit there any more. */
export async function openPreview(token: string): Promise<PreviewScope | null> {
  const found = await findOpen(token);
  return found && ({ municipalityId: found.municipalityId } as PreviewScope);
}
