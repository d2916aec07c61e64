import { expect, test } from "vitest";
import { sql } from "./client";

/** Every column that keeps the name under which somebody acted, beside the id of their account. */
const names = await sql<{ table: string; id: string; name: string }[]>`
  select constraint_table.relname as table, id.attname as id, name.attname as name
  from pg_constraint
  join pg_class constraint_table on constraint_table.oid = conrelid
  join pg_attribute id on id.attrelid = conrelid and id.attnum = conkey[1]
  join pg_attribute name on name.attrelid = conrelid
    and name.attname = regexp_replace(id.attname, '_id$', '_name')
  where contype = 'f' and confrelid = 'accounts'::regclass`;
const [erasing] = await sql<{ body: string }[]>`
  select prosrc as body from pg_proc where proname = 'erase_from_history'`;

test("there are such columns", () => {
  expect(names.map(({ table, name }) => `${table}.${name}`)).toEqual(
    expect.arrayContaining(["revisions.author_name", "publications.publisher_name", "reviews.closer_name"]),
  );
});

test.each(names)("$table.$name goes when somebody is erased", ({ table, id, name }) => {
  expect(erasing?.body).toContain(`UPDATE public.${table} SET ${name} = '' WHERE ${id} = person`);
});
