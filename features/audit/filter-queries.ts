import "server-only";
import { and, eq, gte, inArray, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { auditLog } from "@/db/schema/accounts";
import { storedWithoutAccount } from "@/features/auth/name-in-history";
import type { Actor } from "@/features/auth/scopes";
import { fold } from "@/lib/text/fold";
import { isShown } from "./reach-queries";
import { recordedActions } from "./recorded-actions";
import type { RecordFilter } from "./schema";

const MOST_PEOPLE = 500;

/** What the filters ask for; undefined for everything. */
export async function matching(
  actor: Actor,
  { q, kind, municipality, from, to }: RecordFilter,
): Promise<SQL | undefined> {
  const day = (date: string, more = 0) => sql`((${date}::date + ${more}::int)::timestamp at time zone 'UTC')`;
  return and(
    kind ? inArray(auditLog.action, [...recordedActions[kind]]) : undefined,
    municipality
      ? and(eq(auditLog.subjectKind, "municipality"), eq(auditLog.subjectId, municipality))
      : undefined,
    from ? gte(auditLog.at, day(from)) : undefined,
    to ? lt(auditLog.at, day(to, 1)) : undefined,
    q ? await aboutOrBy(actor, q) : undefined,
  );
}

/**
 * What people with this text in their name or address did, and what was done to them. They are looked up first, by the
 * names they have and those they had: folding the name in every entry would take seconds. By their address only those
 * are found whom the actor finds under People: of others it could be guessed letter by letter.
 */
async function aboutOrBy(actor: Actor, text: string): Promise<SQL> {
  const folded = fold(text);
  if (!folded) return sql`false`;
  const named = (name: SQL) => sql`strpos(fold(${name}), ${folded}) > 0`;
  const rows = await db.execute<{ id: string | null; name: string }>(sql`
    with actors as materialized (
      select distinct account_id as id, actor_name as name from audit_log
      except select id, name from accounts
    ), gone as materialized (
      select subject_id::uuid as id, detail ->> 'name' as name from audit_log
      where action in ('account.removed', 'account.invitation-revoked')
    )
    select id, name from accounts where ${named(sql`name`)}
      or (${named(sql`email`)} and ${isShown(actor, sql`id`)})
    union select id, name from actors where ${named(sql`name`)}
    union select id, name from gone where ${named(sql`name`)}
    limit ${MOST_PEOPLE}`);
  const ids = rows.flatMap(({ id }) => id ?? []);
  const names = rows.flatMap(({ id, name }) => (id === null ? name : []));
  // Who has no account is shown in the reader's language, and looked for as they are shown.
  names.push(...storedWithoutAccount(actor.language, (shown) => fold(shown).includes(folded)));
  return (
    or(
      inArray(auditLog.accountId, ids),
      and(isNull(auditLog.accountId), inArray(auditLog.actorName, names)),
      and(eq(auditLog.subjectKind, "account"), inArray(auditLog.subjectId, ids)),
    ) ?? sql`false`
  );
}
