/** The same database under another role. */
export function addressAs(address, { name, password }) {
  const url = new URL(address);
  url.username = name;
  url.password = password;
  return url.href;
}

/**
 * Makes a role that may do nothing but sign in, if there is none of this name. What a site's needs, db/migrate.ts gives it.
 * Its password becomes the one that is given, which must be of letters, digits, - and _ alone.
 */
export async function ensureRole(sql, { name, password }) {
  const [found] = await sql`select from pg_roles where rolname = ${name}`;
  const command = found ? "alter" : "create";
  await sql.unsafe(
    `${command} role "${name}" login nosuperuser nocreatedb nocreaterole noinherit password '${password}'`,
  );
}
