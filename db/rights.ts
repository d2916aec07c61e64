import type { ISql, Sql } from "postgres";

/**
 * What the site may add to and never change: the record of what was done, revisions, what visitors have seen, and whose
 * each address is. Triggers refuse it as well, but whoever owns a table can switch them off.
 */
const KEPT = ["address_history", "audit_log", "publications", "revisions"];

type Named = { name: string };
const names = (rows: readonly Named[]) => rows.map(({ name }) => name).join(", ");

/** The owner's own tables, or sequences, of a schema, written so that they can stand in a statement. */
const owned = (sql: ISql, schema: string, kinds: string[]) =>
  sql<(Named & { isKept: boolean })[]>`
    select format('%I.%I', nspname, relname) as name,
      nspname = 'public' and relname in ${sql(KEPT)} as "isKept"
    from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where nspname = ${schema} and relkind in ${sql(kinds)} and pg_has_role(relowner, 'usage')`;

const ownedFunctions = (sql: ISql) =>
  sql<Named[]>`select oid::regprocedure::text as name from pg_proc
    where pronamespace = 'public'::regnamespace and pg_has_role(proowner, 'usage')`;

/**
 * Gives the site's role exactly the rights that it needs, and takes away what else it has: in one transaction, so that a
 * site that runs meanwhile notices nothing. New tables come without rights; it is therefore done after each migration.
 */
export function grantRights(owner: Sql, role: string): Promise<unknown> {
  return owner.begin(async (sql) => {
    const to = (await sql`select quote_ident(${role}) as name`)[0]?.name;
    const change = async (rights: string, on: string) => {
      if (on) await sql.unsafe(`grant ${rights} on ${on} to ${to}`);
    };
    await sql.unsafe("revoke create on schema public from public");
    for (const schema of ["public", "pgboss", "drizzle"]) {
      await sql.unsafe(`revoke create on schema ${schema} from ${to}`);
      await sql.unsafe(`grant usage on schema ${schema} to ${to}`);
      const tables = await owned(sql, schema, ["r", "p"]);
      const sequences = await owned(sql, schema, ["S"]);
      const all = names([...tables, ...sequences]);
      if (all) await sql.unsafe(`revoke all on ${all} from ${to}`);
      if (schema === "drizzle") {
        await change("select", names(tables));
        continue;
      }
      await change("select, insert, update, delete", names(tables.filter(({ isKept }) => !isKept)));
      await change("select, insert", names(tables.filter(({ isKept }) => isKept)));
      if (sequences.length > 0) await change("usage, select", `sequence ${names(sequences)}`);
    }
    await change("execute", `function ${names(await ownedFunctions(sql))}`);
  });
}

/** The tables for which the role that asks lacks a right that the site needs. */
export async function lackingRights(site: Sql): Promise<string[]> {
  const rows = await site<Named[]>`
    select relname as name from pg_class
    where relnamespace in ('public'::regnamespace, 'pgboss'::regnamespace) and relkind in ('r', 'p')
      and relowner = (select relowner from pg_class where oid = 'public.audit_log'::regclass)
      and not (
        has_table_privilege(oid, 'select') and has_table_privilege(oid, 'insert')
        and (relname in ${site(KEPT)} or (has_table_privilege(oid, 'update') and has_table_privilege(oid, 'delete')))
      )
    order by relname`;
  return rows.map(({ name }) => name);
}

/** Whether the role that asks could change what is kept, if it first switched the triggers off. */
export async function canChangeRecord(site: Sql): Promise<boolean> {
  const rows = await site`
    select from pg_class
    where relnamespace = 'public'::regnamespace and relname in ${site(KEPT)}
      and (pg_has_role(relowner, 'member') or has_table_privilege(oid, 'update, delete, truncate, trigger'))`;
  return rows.length > 0;
}
