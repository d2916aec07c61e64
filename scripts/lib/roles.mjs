/** The same database under another role. */
export function addressAs(address, { name, password }) {
  const url = new URL(address);
  url.username = name;
  url.password = password;
  return url.href;
}

/**
 * Makes the role that a site signs in with, if there is none of this name: it owns nothing, and db/migrate.ts gives it what
 * the site needs. Its password becomes the one that is given, which must be of letters, digits, - and _ alone.
 */
export async function ensureRole(sql, { name, password }) {
  const [found] = await sql`select from pg_roles where rolname = ${name}`;
  const command = found ? "alter" : "create";
  await sql.unsafe(
    `${command} role "${name}" login nosuperuser nocreatedb nocreaterole noinherit password '${password}'`,
  );
}
